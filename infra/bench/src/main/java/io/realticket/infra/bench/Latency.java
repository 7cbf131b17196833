package io.realticket.infra.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How long commands of one phase waited for their replies to be readable, in two ways: from when each was due by the
 * schedule, which nothing that stalls can hide, and from the broker's append time, which leaves the generator's own
 * producer out and is up to one millisecond too long, since the broker's stamps are whole milliseconds. Read it when the
 * last command is acknowledged and the last reply is there.
 */
final class Latency implements ReplyReader.Listener {
    private static final int DIGITS = 3;

    private final OpenLoop.Schedule schedule;
    private final long[] appendedMillis;
    private final long[] readNanos;
    private final long[] readMicros;

    Latency(OpenLoop.Schedule schedule, int count) {
        this.schedule = schedule;
        appendedMillis = new long[count];
        readNanos = new long[count];
        readMicros = new long[count];
    }

    /** Some percentiles in milliseconds: half are shorter, one in a hundred is longer. */
    record Percentiles(double p50, double p99) {}

    /** Learns when the broker appended the command at {@code index}. */
    void appended(int index, long epochMillis) {
        appendedMillis[index] = epochMillis;
    }

    @Override
    public void read(int index, ConsumerRecord<byte[], byte[]> reply, long nanos) {
        readNanos[index] = nanos;
        readMicros[index] = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    Percentiles sinceDue() {
        Histogram micros = new Histogram(DIGITS);
        for (int index = 0; index < readNanos.length; index++) {
            micros.recordValue(Math.max(0, (readNanos[index] - schedule.dueAt(index)) / 1_000));
        }
        return percentiles(micros);
    }

    Percentiles sinceAppend() {
        Histogram micros = new Histogram(DIGITS);
        for (int index = 0; index < readMicros.length; index++) {
            micros.recordValue(Math.max(0, readMicros[index] - appendedMillis[index] * 1_000));
        }
        return percentiles(micros);
    }

    private static Percentiles percentiles(Histogram micros) {
        return new Percentiles(micros.getValueAtPercentile(50) / 1e3, micros.getValueAtPercentile(99) / 1e3);
    }
}
