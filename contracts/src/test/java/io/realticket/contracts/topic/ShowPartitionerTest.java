package io.realticket.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatStateKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything about one show is in one partition number. */
class ShowPartitionerTest {
    private static final String SHOW = "0195a1b2-0000-7000-8000-000000000001";

    @ParameterizedTest
    @MethodSource("shows")
    void a_show_its_sections_and_its_seats_share_a_partition(String show) {
        ShowId id = ShowId.of(show);

        assertThat(Stream.of(
                                id,
                                new SeatStateKey.OfSection(id, new SectionId("가")),
                                new SeatStateKey.OfSeat(id, SeatId.of("가-37")),
                                show + "/pass-7")
                        .map(key -> ShowPartitioner.partition(key.toString(), 6)))
                .containsOnly(ShowPartitioner.partition(show, 6));
    }

    @ParameterizedTest
    @MethodSource("shows")
    void a_bare_show_goes_where_kafka_itself_would_send_it(String show) {
        byte[] key = show.getBytes(StandardCharsets.UTF_8);

        for (int partitions : List.of(1, 6, 1_024)) {
            assertThat(ShowPartitioner.partition(key, partitions))
                    .isEqualTo(BuiltInPartitioner.partitionForKey(key, partitions));
        }
    }

    // On file, because records of a show stay in the partition where they were written.
    @Test
    void shows_are_where_they_have_always_been() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .map(i -> ShowPartitioner.partition("0195a1b2-0000-7000-8000-00000000000" + i, 6)))
                .containsExactly(5, 4, 4, 1, 3, 0, 3, 1);
    }

    @Test
    void shows_spread_over_all_partitions() {
        assertThat(Set.copyOf(
                        shows().map(show -> ShowPartitioner.partition(show, 6)).toList()))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/A/1", "x", "가"})
    void any_key_has_a_partition(String key) {
        assertThat(ShowPartitioner.partition(key, 6)).isBetween(0, 5);
    }

    @Test
    void the_producer_is_told_the_partition_of_the_key() {
        try (ShowPartitioner partitioner = new ShowPartitioner()) {
            byte[] key = (SHOW + "/A/1").getBytes(StandardCharsets.UTF_8);

            assertThat(partitioner.partition("seat-state", null, key, null, null, cluster("seat-state", 6)))
                    .isEqualTo(ShowPartitioner.partition(SHOW, 6));
        }
    }

    @Test
    void a_record_without_a_key_is_refused() {
        try (ShowPartitioner partitioner = new ShowPartitioner()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> partitioner.partition("seat-state", null, null, null, null, cluster("seat-state", 6)))
                    .withMessage("a record of seat-state needs a key that begins with its show");
        }
    }

    private static Cluster cluster(String topic, int partitions) {
        Node node = new Node(0, "127.0.0.1", 9092);
        List<PartitionInfo> infos = IntStream.range(0, partitions)
                .mapToObj(partition -> new PartitionInfo(topic, partition, node, new Node[] {node}, new Node[] {node}))
                .toList();
        return new Cluster("test", List.of(node), infos, Set.of(), Set.of());
    }

    static Stream<String> shows() {
        Random random = new Random(7);
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()).toString())
                .limit(50);
    }
}
