/** The catalog and the session key in PostgreSQL. Entities never leave this package. */
@NullMarked
package io.realticket.commandapi.store;

import org.jspecify.annotations.NullMarked;
