/**
 * Measures the decider, alone and between its topics, beside programs that only carry records from topic to topic on the
 * same broker. {@link io.realticket.infra.bench.Bench} is the command; {@code docs/benchmarks.md} says what is measured.
 */
@NullMarked
package io.realticket.infra.bench;

import org.jspecify.annotations.NullMarked;
