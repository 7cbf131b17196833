/** A real Kafka broker and a real PostgreSQL for tests and for one machine. */
@NullMarked
package io.realticket.infra.embedded;

import org.jspecify.annotations.NullMarked;
