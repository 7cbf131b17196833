package io.realticket.sseedge.tail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.json.MalformedRecordException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the records of a topic to views. One that cannot be read is reported and counted, and changes nothing: what its
 * key names stays as it was, and all else goes on.
 *
 * @param <V> what the topic is read as
 */
final class RecordReader<V> {
    private static final Logger LOG = LoggerFactory.getLogger(RecordReader.class);

    private final StateTopic<V> topic;
    private final Counter records;
    private final Counter unreadable;

    RecordReader(StateTopic<V> topic, MeterRegistry registry) {
        this.topic = topic;
        String name = topic.spec().name();
        this.records = registry.counter("realticket.records.read", "topic", name);
        this.unreadable = registry.counter("realticket.records.unreadable", "topic", name);
    }

    /** Returns what is known before the first record, of the topic that the broker calls {@code topicId}. */
    V begin(String topicId) {
        return topic.begin(topicId);
    }

    /** Lets go of what only time made worthless. */
    void tidy(V views) {
        topic.tidy(views);
    }

    /** Applies {@code entry} to {@code views}. */
    void apply(ConsumerRecord<byte[], byte[]> entry, V views) {
        records.increment();
        try {
            if (entry.key() == null) {
                throw new IllegalArgumentException("a record of a state has a key");
            }
            topic.apply(views, new String(entry.key(), StandardCharsets.UTF_8), entry.value(), entry.offset());
        } catch (MalformedRecordException | IllegalArgumentException e) {
            unreadable.increment();
            LOG.error(
                    "a record cannot be read and is left out, topic={} partition={} offset={}",
                    entry.topic(),
                    entry.partition(),
                    entry.offset(),
                    e);
        }
    }
}
