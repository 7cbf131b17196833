package io.realticket.commandapi.tail;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** Where a tail begins to read. */
public interface TailStart {
    /** Moves {@code consumer} to the first record it is to read of each of {@code partitions}. */
    void seek(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions);

    /** Returns the start that reads everything there is. */
    static TailStart beginning() {
        return Consumer::seekToBeginning;
    }

    /** Returns the start that reads what is younger than {@code lookBack} by the records' own times. */
    static TailStart lookingBack(Duration lookBack, Clock clock) {
        return (consumer, partitions) -> {
            long from = clock.instant().minus(lookBack).toEpochMilli();
            Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(
                    partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> from)));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            for (TopicPartition partition : partitions) {
                OffsetAndTimestamp first = found.get(partition);
                consumer.seek(partition, first == null ? ends.getOrDefault(partition, 0L) : first.offset());
            }
        };
    }
}
