package io.realticket.sseedge.tail;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;

/** Where the tail reads from. */
public interface TailSources {
    /** Returns a new consumer outside any group, read committed, without a reset of offsets; the caller closes it. */
    Consumer<byte[], byte[]> consumer();

    /** Returns the shared client for administration. */
    Admin admin();

    /** Creates the topics that are missing, and throws if one is not as it must be. */
    void createOrVerifyTopics();
}
