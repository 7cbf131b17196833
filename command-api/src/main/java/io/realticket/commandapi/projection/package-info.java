/** Bookings in PostgreSQL, a pure function of {@code seat-events}: the one who applies them, readers, the making anew. */
@NullMarked
package io.realticket.commandapi.projection;

import org.jspecify.annotations.NullMarked;
