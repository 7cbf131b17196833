/** Checkouts in PostgreSQL, and the loop that finishes what is open. */
@NullMarked
package io.realticket.commandapi.settlement;

import org.jspecify.annotations.NullMarked;
