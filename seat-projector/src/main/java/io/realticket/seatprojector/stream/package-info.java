/**
 * The shell around the core: a Kafka Streams processor that loads, decides, puts rows and forwards; the store that keeps
 * the books; the clock that asks for ticks.
 */
@NullMarked
package io.realticket.seatprojector.stream;

import org.jspecify.annotations.NullMarked;
