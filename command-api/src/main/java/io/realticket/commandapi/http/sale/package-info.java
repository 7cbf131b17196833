/** Holds, bookings and the outcomes of commands: request to command, reply to status. */
@NullMarked
package io.realticket.commandapi.http.sale;

import org.jspecify.annotations.NullMarked;
