package io.realticket.infra.bench;

import io.realticket.contracts.topic.CloudEventHeaders;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How long the rows of one phase took until their records could be read: since each was due, which nothing that stalls can
 * hide, and since its transaction was committed, as the one who committed learned it. The log may be quicker than that
 * news: then it counts as nothing. Thread-safe; read it when all rows are there.
 */
final class OutboxLatency implements ReplyReader.Listener {
    private static final int DIGITS = 3;

    private final long[] dueNanos;
    private final long[] committedNanos;
    private final long[] readNanos;
    private final Map<String, Integer> indexes = new ConcurrentHashMap<>();

    OutboxLatency(int count) {
        dueNanos = new long[count];
        committedNanos = new long[count];
        readNanos = new long[count];
    }

    /** Percentiles and the longest, in milliseconds. */
    record Percentiles(double p50, double p99, double longest) {}

    /** Learns that the row at {@code index} with {@code messageId} is about to be written, and when it was due. */
    void due(int index, String messageId, long nanos) {
        dueNanos[index] = nanos;
        indexes.put(messageId, index);
    }

    /** Learns when the transaction of the row at {@code index} was committed. */
    void committed(int index, long nanos) {
        committedNanos[index] = nanos;
    }

    @Override
    public void read(int count, ConsumerRecord<byte[], byte[]> record, long nanos) {
        Integer index = indexes.get(String.valueOf(CloudEventHeaders.text(record.headers(), CloudEventHeaders.ID)));
        if (index == null || readNanos[index] != 0) {
            throw new IllegalStateException("a record that no row of this phase stands for, at " + record.offset());
        }
        readNanos[index] = nanos;
    }

    Percentiles sinceDue() {
        return percentiles(dueNanos);
    }

    Percentiles sinceCommit() {
        return percentiles(committedNanos);
    }

    private Percentiles percentiles(long[] fromNanos) {
        Histogram micros = new Histogram(DIGITS);
        for (int index = 0; index < readNanos.length; index++) {
            micros.recordValue(Math.max(0, (readNanos[index] - fromNanos[index]) / 1_000));
        }
        return new Percentiles(
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3);
    }
}
