package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes: what one decides, the other keeps a warm copy of. */
class StandbyIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private final Cluster cluster = Cluster.of(BROKER);
    private final List<SeatStream> streams = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void openDesk() {
        cluster.topics();
        desk = new Desk(cluster);
    }

    @AfterEach
    void close() {
        desk.close();
        streams.forEach(SeatStream::close);
    }

    @Test
    void a_book_that_turns_from_active_to_standby_and_back_is_complete() {
        List<ShowId> shows = oneInEachPartition("moved");
        SeatStream here = started();
        List<Checkup> checkups =
                shows.stream().map(show -> new Checkup(show, desk)).toList();
        List<Rush> rushes = checkups.stream().map(checkup -> checkup.rush(4)).toList();
        rushes.forEach(rush -> desk.sendAll(rush.next(30)));

        SeatStream there = started();
        Eventually.holds(() -> !standby(here).isEmpty() && !active(there).isEmpty());
        checkups.forEach(Checkup::passes);
        rushes.forEach(rush -> desk.sendAll(rush.next(30)));
        there.close();

        checkups.forEach(Checkup::passes);
        shows.forEach(show -> Recount.agrees(cluster, show));
        assertThat(active(here)).hasSize(Cluster.PARTITIONS);
    }

    @Test
    void a_standby_takes_over_from_a_process_that_was_killed() throws Exception {
        List<ShowId> shows = oneInEachPartition("killed");
        try (ProjectorProcess other = ProjectorProcess.start(cluster)) {
            List<Checkup> checkups =
                    shows.stream().map(show -> new Checkup(show, desk)).toList();
            List<Rush> rushes =
                    checkups.stream().map(checkup -> checkup.rush(6)).toList();
            SeatStream here = started();
            Eventually.holds(() -> !standby(here).isEmpty());
            rushes.forEach(rush -> desk.sendAll(rush.next(50)));

            other.kill();
            rushes.forEach(rush -> desk.sendAll(rush.next(50)));

            checkups.forEach(Checkup::passes);
            shows.forEach(show -> Recount.agrees(cluster, show));
            assertThat(active(here)).hasSize(Cluster.PARTITIONS);
        }
    }

    private SeatStream started() {
        SeatStream stream = cluster.start();
        streams.add(stream);
        return stream;
    }

    private static List<ShowId> oneInEachPartition(String name) {
        return IntStream.range(0, Cluster.PARTITIONS)
                .mapToObj(partition -> IntStream.iterate(0, n -> n + 1)
                        .mapToObj(n -> Asks.show(name + n))
                        .filter(show -> Desk.partition(show) == partition)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Set<TopicPartition> active(SeatStream stream) {
        return tasks(stream, ThreadMetadata::activeTasks);
    }

    private static Set<TopicPartition> standby(SeatStream stream) {
        return tasks(stream, ThreadMetadata::standbyTasks);
    }

    private static Set<TopicPartition> tasks(SeatStream stream, Function<ThreadMetadata, Set<TaskMetadata>> kind) {
        return stream.streams().metadataForLocalThreads().stream()
                .flatMap(thread -> kind.apply(thread).stream())
                .flatMap(task -> task.topicPartitions().stream())
                .collect(Collectors.toSet());
    }
}
