/** The outbox in PostgreSQL, and the reader that carries it to the topics. */
@NullMarked
package io.realticket.commandapi.outbox;

import org.jspecify.annotations.NullMarked;
