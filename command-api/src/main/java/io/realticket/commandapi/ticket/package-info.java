/** The right to one seat, signed so that a door can tell it from a drawing, and good for one entry. */
@NullMarked
package io.realticket.commandapi.ticket;

import org.jspecify.annotations.NullMarked;
