package io.realticket.queueadmitter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomTimes;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.queueadmitter.admission.Decision;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomDecider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionListing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever becomes of the stream that decides, everybody in line keeps their place, and nothing is decided twice. */
class TakeOverIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int VISITORS = 5_000;
    private static final int CAPACITY = 100;
    private static final RoomTimes LONG =
            new RoomTimes(Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofMinutes(10));

    private final Cluster cluster = Cluster.of(BROKER);
    private final List<QueueStream> streams = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void openDesk() {
        cluster.topics();
        desk = new Desk(cluster);
    }

    @AfterEach
    void close() {
        desk.close();
        streams.forEach(QueueStream::close);
    }

    private QueueStream start(StreamSettings settings) {
        QueueStream stream = Cluster.start(settings);
        streams.add(stream);
        return stream;
    }

    private void open(ShowId show, RoomTimes times, int capacity) throws Exception {
        desk.send(List.of(Asks.open(show, Instant.now().minusSeconds(60), times), Asks.capacity(show, capacity)));
    }

    private static List<QueueCommand> joins(ShowId show, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(buyer -> Asks.join(show, buyer))
                .toList();
    }

    private void allStand(ShowId show) throws Exception {
        desk.send(IntStream.range(0, VISITORS)
                .mapToObj(buyer -> Asks.find(show, buyer))
                .toList());
        Eventually.passes(() -> {
            var replies = desk.replies(show);
            for (int buyer = 0; buyer < VISITORS; buyer++) {
                QueueReply joined = replies.get(Asks.join(show, buyer).commandId());
                QueueReply found = replies.get(Asks.find(show, buyer).commandId());
                assertThat(joined).as("buyer %d", buyer).isNotNull();
                assertThat(found).as("buyer %d", buyer).isNotNull();
                assertThat(found)
                        .as("buyer %d", buyer)
                        .usingRecursiveComparison()
                        .ignoringFields("commandId", "at", "claimBy")
                        .isEqualTo(joined);
            }
        });
    }

    /** Decides the log again, and checks that it gives the events there are. */
    private void recount(ShowId show) {
        List<QueueEvent> expected = new ArrayList<>();
        Room room = new Room(show);
        RoomDecider decider = new RoomDecider();
        for (Desk.Asked asked : desk.commands(show)) {
            Decision decision = decider.decide(room, asked.command(), RoomDecider.time(room, asked.appendedAt()));
            decision.rows(asked.offset()).forEach(room::put);
            expected.addAll(decision.events());
        }
        List<QueueEvent> events = desk.events(show);
        assertThat(events).isEqualTo(expected.subList(0, events.size()));
        Set<BuyerId> joined = new HashSet<>();
        for (QueueEvent event : events) {
            assertThat(!(event instanceof QueueEvent.Joined one) || joined.add(one.buyer()))
                    .as("%s once", event)
                    .isTrue();
        }
        assertThat(joined).hasSize(VISITORS);
    }

    @Test
    void five_thousand_who_wait_have_the_same_places_after_a_restart() throws Exception {
        ShowId show = Asks.show(11);
        open(show, LONG, CAPACITY);
        QueueStream first = start(cluster.settings());
        desk.send(joins(show, 0, VISITORS));
        Eventually.passes(() -> assertThat(desk.replies(show)).hasSize(VISITORS + 2));
        first.close();

        start(cluster.settings());

        allStand(show);
        recount(show);
    }

    @Test
    void nobody_loses_a_place_when_the_stream_is_killed_among_the_joins() throws Exception {
        ShowId show = Asks.show(12);
        open(show, LONG, CAPACITY);
        try (AdmitterProcess process = AdmitterProcess.start(cluster)) {
            desk.send(joins(show, 0, VISITORS / 2));
            Eventually.passes(() -> assertThat(desk.replies(show)).hasSizeGreaterThan(100));
            desk.send(joins(show, VISITORS / 2, VISITORS));
            process.kill();
        }

        start(cluster.settings());

        allStand(show);
        recount(show);
    }

    @Test
    void transactions_that_are_aborted_are_decided_again_as_if_they_had_never_been() throws Exception {
        ShowId show = Asks.show(13);
        open(show, LONG, CAPACITY);
        QueueStream stream = start(cluster.slowCommits());
        for (int from = 0; from < VISITORS; from += VISITORS / 2) {
            desk.send(joins(show, from, from + VISITORS / 2));
            abortTransactions();
        }

        allStand(show);
        recount(show);
        assertThat(stream.condition().failure()).isNull();
    }

    private static void abortTransactions() throws Exception {
        try (Admin admin = BROKER.admin()) {
            List<String> ids = admin.listTransactions().all().get().stream()
                    .map(TransactionListing::transactionalId)
                    .filter(id -> id.startsWith(Cluster.APPLICATION))
                    .toList();
            admin.fenceProducers(ids).all().get();
        }
    }

    @Test
    void slots_that_nobody_claims_come_back_by_ticks_alone() throws Exception {
        ShowId show = Asks.show(14);
        open(show, Asks.TIMES, 1);
        start(cluster.settings());
        desk.send(joins(show, 0, 2));

        Eventually.passes(() -> assertThat(desk.events(show).stream()
                        .filter(QueueEvent.Departed.class::isInstance)
                        .map(event -> Map.entry(
                                ((QueueEvent.Departed) event).buyer(), ((QueueEvent.Departed) event).departure())))
                .containsExactly(
                        Map.entry(Asks.buyer(0), Departure.MISSED), Map.entry(Asks.buyer(1), Departure.MISSED)));
        QueueEvent.Called first = desk.events(show).stream()
                .filter(QueueEvent.Called.class::isInstance)
                .map(QueueEvent.Called.class::cast)
                .findFirst()
                .orElseThrow();
        QueueEvent.CallMissed missed = desk.events(show).stream()
                .filter(QueueEvent.CallMissed.class::isInstance)
                .map(QueueEvent.CallMissed.class::cast)
                .findFirst()
                .orElseThrow();
        // On a machine with other things to do a tick may be late, but not by much.
        assertThat(Duration.between(first.claimBy(), missed.at())).isBetween(Duration.ZERO, Duration.ofSeconds(20));
        assertThat(missed.buyer()).isEqualTo(Asks.buyer(0));
    }
}
