package io.realticket.commandapi.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No row is lost, and rows of one show stay in order, whatever fails. */
class OutboxFaultsIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private final ShowId show = Carried.newShow();
    private OutboxNode node;
    private Carried carried;

    @BeforeAll
    static void prepare() {
        Carried.makeTopics(BROKER);
    }

    @BeforeEach
    void start() {
        node = newNode(OutboxNode.quick()).read();
        carried = new Carried(BROKER, node);
        Eventually.holds(() -> node.status().isReading());
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void a_broker_that_is_away_keeps_rows_waiting_until_it_is_back() {
        carried.add(show);
        carried.areAllThere();

        BROKER.stop();
        IntStream.range(0, 120).forEach(_ -> carried.add(show));
        Eventually.passes(() -> assertThat(node.status().waitingRows()).isEqualTo(120));
        BROKER.start();

        carried.areAllThere();
    }

    @Test
    void a_reader_that_ends_in_the_middle_of_a_batch_loses_nothing() {
        BROKER.stop();
        IntStream.range(0, 120).forEach(_ -> carried.add(show));
        Eventually.passes(() -> assertThat(node.status().waitingRows()).isEqualTo(120));
        node.close();
        BROKER.start();

        restart();
        node.read();

        carried.areAllThere();
    }

    @Test
    void a_reader_that_is_cut_off_again_and_again_loses_nothing() {
        List<ShowId> shows = Stream.generate(Carried::newShow).limit(4).toList();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() ->
                IntStream.range(0, 1_000).forEach(i -> carried.add(shows.get(i % shows.size()))));

        for (int cuts = 0; cuts < 5; cuts++) {
            Eventually.holds(() -> node.status().isReading());
            node.cutReader();
            Eventually.holds(() -> !node.status().isReading());
        }
        writing.join();

        carried.areAllThere();
        assertThat(node.status().slotLosses()).isZero();
    }

    @RepeatedTest(5)
    void a_slot_dropped_under_the_reader_costs_no_row() {
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(() -> IntStream.range(0, 300).forEach(_ -> carried.add(show)));
        Eventually.holds(() -> node.unacknowledged() < 300 && node.count("outbox") > 20);

        Eventually.holds(node::dropSlot);
        writing.join();

        carried.areAllThere();
        assertThat(node.status().slotLosses()).isEqualTo(1);
        assertThat(leftBehind()).isZero();
    }

    @Test
    void a_slot_dropped_while_nobody_reads_costs_no_row() {
        carried.add(show);
        carried.areAllThere();
        restart();
        carried.add(show);
        Eventually.holds(node::dropSlot);
        carried.add(show);

        node.read();

        carried.areAllThere();
        assertThat(node.status().slotLosses()).isEqualTo(1);
        assertThat(leftBehind()).isZero();
    }

    @Test
    void a_second_node_stands_by_and_takes_over() {
        try (OutboxNode second = newNode(OutboxNode.quick()).read()) {
            Eventually.holds(() -> second.status().role() == OutboxStatus.Role.STANDBY);
            carried.add(show);
            carried.areAllThere();
            assertThat(second.status().role()).isEqualTo(OutboxStatus.Role.STANDBY);

            node.close();
            carried.goOnWith(second);
            carried.add(show);

            carried.areAllThere();
            assertThat(second.status().isReading()).isTrue();
        }
    }

    @Test
    void a_reader_that_loses_the_right_to_read_is_followed_by_one_that_has_it() {
        try (OutboxNode second = newNode(OutboxNode.quick()).read()) {
            Eventually.holds(() -> second.status().role() == OutboxStatus.Role.STANDBY);
            IntStream.range(0, 50).forEach(_ -> carried.add(show));

            node.cutLock();
            IntStream.range(0, 50).forEach(_ -> carried.add(show));

            carried.areAllThere();
            Eventually.holds(() -> node.status().isReading() != second.status().isReading());
            assertThat(node.status().slotLosses() + second.status().slotLosses())
                    .isZero();
        }
    }

    @Test
    void a_row_that_the_log_does_not_bring_is_sent_all_the_same_and_counted() {
        node.close();
        OutboxSettings quick = OutboxNode.quick();
        node = newNode(new OutboxSettings(
                        quick.kept(),
                        quick.heartbeat(),
                        Duration.ofSeconds(2),
                        quick.look(),
                        quick.lockLostAfter(),
                        quick.restartAfter(),
                        quick.restartAfterMax(),
                        quick.silenceMax(),
                        quick.batchMax()))
                .read();
        carried = new Carried(BROKER, node);
        Eventually.holds(() -> node.status().isReading());
        carried.add(show);
        carried.areAllThere();

        node.jdbc
                .sql("update outbox set acknowledged_at = null where key = ?")
                .param(show.toString())
                .update();

        Eventually.passes(() -> assertThat(carried.times(show)).isEqualTo(2));
        Eventually.passes(() -> assertThat(leftBehind()).isEqualTo(1));
        assertThat(node.unacknowledged()).isZero();
    }

    private void restart() {
        node.close();
        node = newNode(OutboxNode.quick());
        carried.goOnWith(node);
    }

    private double leftBehind() {
        return node.registry.get("realticket_outbox_rows_left_behind").counter().count();
    }

    private static OutboxNode newNode(OutboxSettings settings) {
        return OutboxNode.on(POSTGRES.jdbcUrl(), BROKER.bootstrapServers(), settings);
    }
}
