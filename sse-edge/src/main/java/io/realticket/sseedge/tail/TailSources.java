package io.realticket.sseedge.tail;

import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaFuture;

/** Where the tail reads from. */
public interface TailSources {
    /** Returns a new consumer outside any group, read committed, without a reset of offsets; the caller closes it. */
    Consumer<byte[], byte[]> consumer();

    /** Asks what {@code seat-state} is like now, without waiting. */
    KafkaFuture<TopicDescription> describeSeatState();

    /** Creates the topics that are missing, and throws if one is not as it must be. */
    void createOrVerifyTopics();
}
