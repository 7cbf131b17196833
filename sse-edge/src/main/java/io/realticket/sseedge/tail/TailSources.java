package io.realticket.sseedge.tail;

import io.realticket.contracts.topic.TopicSpec;
import java.util.List;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaFuture;

/** Where the tails read from. Thread-safe. */
public interface TailSources {
    /** Returns a new consumer for {@code topic}, outside any group, read committed, without a reset of offsets; the caller closes it. */
    Consumer<byte[], byte[]> consumer(TopicSpec topic);

    /** Asks what {@code topic} is like now, without waiting. */
    KafkaFuture<TopicDescription> describe(TopicSpec topic);

    /** Creates those of {@code topics} that are missing, and throws if one is not as it must be. */
    void createOrVerify(List<TopicSpec> topics);
}
