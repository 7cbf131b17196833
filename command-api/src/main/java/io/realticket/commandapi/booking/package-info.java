/** What was bought: the receipt with labels and prices, the same words as on the map. */
@NullMarked
package io.realticket.commandapi.booking;

import org.jspecify.annotations.NullMarked;
