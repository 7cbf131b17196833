package io.realticket.commandapi.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicTailTest {
    private static final String TOPIC = "seat-state";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
    private final Heard heard = new Heard();
    private final TopicTail tail = new TopicTail(TOPIC, this::next, TailStart.beginning(), heard);

    @Test
    void it_is_caught_up_when_it_has_heard_what_was_there_at_its_start() {
        MockConsumer<byte[], byte[]> consumer = consumer(2);
        try (tail) {
            tail.start();
            consumer.schedulePollTask(() -> consumer.addRecord(record(0)));
            Eventually.holds(() -> heard.words.contains("0"));
            assertThat(tail.isCaughtUp()).isFalse();

            consumer.schedulePollTask(() -> consumer.addRecord(record(1)));
            Eventually.holds(tail::isCaughtUp);
        }
    }

    @Test
    void after_a_fault_it_goes_on_where_it_was() {
        MockConsumer<byte[], byte[]> broken = consumer(1);
        MockConsumer<byte[], byte[]> whole = consumer(2);
        try (tail) {
            tail.start();
            broken.schedulePollTask(() -> broken.addRecord(record(0)));
            Eventually.holds(() -> heard.words.contains("0"));
            broken.schedulePollTask(() -> broken.setPollException(new KafkaException("cut")));
            whole.schedulePollTask(() -> {
                whole.addRecord(record(0));
                whole.addRecord(record(1));
            });
            Eventually.holds(() -> heard.words.contains("1"));
        }
        assertThat(heard.words).containsExactly("0", "1");
    }

    @Test
    void a_place_that_is_gone_is_told_and_everything_is_heard_anew() {
        MockConsumer<byte[], byte[]> broken = consumer(1);
        MockConsumer<byte[], byte[]> whole = consumer(1);
        try (tail) {
            tail.start();
            broken.schedulePollTask(() -> broken.addRecord(record(0)));
            Eventually.holds(() -> heard.words.contains("0"));
            broken.schedulePollTask(
                    () -> broken.setPollException(new OffsetOutOfRangeException(Map.of(PARTITION, 1L))));
            whole.schedulePollTask(() -> whole.addRecord(record(0)));
            Eventually.holds(() -> heard.words.size() == 3);
        }
        assertThat(heard.words).containsExactly("0", "restarted", "0");
    }

    private MockConsumer<byte[], byte[]> next() {
        MockConsumer<byte[], byte[]> next = consumers.poll();
        return next == null ? consumer(0) : next;
    }

    private MockConsumer<byte[], byte[]> consumer(long end) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
        Node[] nodes = {new Node(0, "127.0.0.1", 1)};
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, nodes[0], nodes, nodes)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        consumers.add(consumer);
        return consumer;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(TOPIC, 0, offset, new byte[0], new byte[0]);
    }

    private static final class Heard implements TailSink {
        private final Queue<String> words = new ConcurrentLinkedQueue<>();

        @Override
        public void record(ConsumerRecord<byte[], byte[]> record) {
            words.add(Long.toString(record.offset()));
        }

        @Override
        public void endOfBatch(int partition, boolean atEnd) {
            // Of no interest here.
        }

        @Override
        public void restarted() {
            words.add("restarted");
        }
    }
}
