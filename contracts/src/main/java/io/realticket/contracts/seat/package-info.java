/** The language of a show's seats: what may be asked, what happened, how a seat stands, what was answered. */
@NullMarked
package io.realticket.contracts.seat;

import org.jspecify.annotations.NullMarked;
