package io.realticket.infra.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The committed records of a topic's one partition, one after another from the beginning to the end as it is now. */
final class TopicRead implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final long end;
    private Iterator<ConsumerRecord<byte[], byte[]>> polled = Collections.emptyIterator();
    private @Nullable ConsumerRecord<byte[], byte[]> head;

    TopicRead(String bootstrapServers, String topic) {
        consumer = Clients.consumer(bootstrapServers);
        partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        end = Clients.end(consumer, partition);
    }

    /** Returns the next record without taking it, or null at the end. */
    @Nullable
    ConsumerRecord<byte[], byte[]> peek() {
        while (head == null && (polled.hasNext() || consumer.position(partition) < end)) {
            if (polled.hasNext()) {
                head = polled.next();
            } else {
                polled = consumer.poll(POLL).iterator();
            }
        }
        return head;
    }

    /** Takes the next record; there must be one. */
    ConsumerRecord<byte[], byte[]> next() {
        ConsumerRecord<byte[], byte[]> next = peek();
        if (next == null) {
            throw new IllegalStateException(partition + " ends at " + end + ", earlier than expected");
        }
        head = null;
        return next;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
