/** What operators may ask, on the management port. */
@NullMarked
package io.realticket.commandapi.http.operator;

import org.jspecify.annotations.NullMarked;
