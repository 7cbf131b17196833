/** Tickets as pictures, and the door that lets each of them in once. */
@NullMarked
package io.realticket.commandapi.http.ticket;

import org.jspecify.annotations.NullMarked;
