package io.realticket.commandapi.tail;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the records of a topic, in the order of each partition. Called by one thread. */
public interface TailSink {
    /** Takes one committed record. */
    void record(ConsumerRecord<byte[], byte[]> record);

    /**
     * Takes note that a batch of {@code partition} ends here.
     *
     * @param atEnd whether there was nothing more to read
     */
    void endOfBatch(int partition, boolean atEnd);

    /** Everything will be told again from the starting point. */
    void restarted();
}
