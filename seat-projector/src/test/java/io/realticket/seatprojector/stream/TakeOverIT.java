package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever becomes of the stream that decides, the one that goes on knows everything and repeats nothing. */
class TakeOverIT {
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
    void a_clean_restart_goes_on_where_it_was() {
        ShowId show = Asks.show("restarted");
        SeatStream first = started(Cluster.start(cluster.settings()));
        Checkup checkup = new Checkup(show, desk);
        Rush rush = checkup.rush(1);
        desk.sendAll(rush.next(100));
        first.close();
        desk.sendAll(rush.next(100));

        started(Cluster.start(cluster.settings()));

        checkup.passes();
        Recount.agrees(cluster, show);
    }

    @Test
    void an_exception_after_rows_were_put_stops_the_stream_and_leaves_nothing_behind() {
        ShowId show = Asks.show("impossible");
        SeatStream failing = started(Cluster.start(cluster.slowCommits(), TakeOverIT::decideImpossibly));
        Checkup checkup = new Checkup(show, desk);
        Rush rush = checkup.rush(2);
        desk.sendAll(rush.next(50));
        List<SeatCommand> impossible = List.of(Asks.hold(show, "impossible", "cleo", "B-45", "B-46"));
        desk.sendAll(impossible);
        desk.sendAll(rush.after(impossible).next(50));
        Eventually.holds(() -> failing.condition().state() == KafkaStreams.State.ERROR);
        assertThat(failing.condition().failure()).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(failing.isReady()).isFalse();

        started(Cluster.start(cluster.settings()));

        checkup.passes();
        Recount.agrees(cluster, show);
    }

    /** Adds to one command's events one that cannot follow, after others that can. */
    private static Decision decideImpossibly(SeatBook book, SeatCommand command, Instant now) {
        Decision decision = new SeatDecider().decide(book, command, now);
        if (!command.commandId().equals(Asks.command(book.showId(), "impossible"))) {
            return decision;
        }
        List<SeatEvent> events = new ArrayList<>(decision.events());
        events.add(decision.events().getLast());
        return new Decision(events, decision.reply(), decision.asked());
    }

    @Test
    void aborted_transactions_are_decided_again_as_if_they_had_never_been() throws Exception {
        ShowId show = Asks.show("aborted");
        SeatStream stream = started(Cluster.start(cluster.slowCommits()));
        Checkup checkup = new Checkup(show, desk);
        Rush rush = checkup.rush(3);
        for (int round = 0; round < 2; round++) {
            desk.sendAll(rush.next(50));
            abortTransactions();
            desk.sendAll(rush.next(50));
            checkup.passes();
        }

        Recount.agrees(cluster, show);
        assertThat(stream.condition().failure()).isNull();
    }

    private static void abortTransactions() throws InterruptedException, ExecutionException {
        try (Admin admin = BROKER.admin()) {
            List<String> ids = admin.listTransactions().all().get().stream()
                    .map(TransactionListing::transactionalId)
                    .filter(id -> id.startsWith(Cluster.APPLICATION))
                    .toList();
            admin.fenceProducers(ids).all().get();
        }
    }

    @Test
    void a_group_that_lost_its_offsets_does_not_decide_history_again() throws Exception {
        ShowId show = Asks.show("forgotten");
        SeatStream first = started(Cluster.start(cluster.settings()));
        Checkup checkup = new Checkup(show, desk);
        desk.sendAll(checkup.rush(5).next(100));
        Recount.agrees(cluster, show);
        first.close();
        try (Admin admin = BROKER.admin()) {
            admin.deleteConsumerGroups(List.of(Cluster.APPLICATION)).all().get();
        }

        started(Cluster.start(cluster.settings()));

        checkup.passes();
        Recount.agrees(cluster, show);
    }

    private SeatStream started(SeatStream stream) {
        streams.add(stream);
        return stream;
    }
}
