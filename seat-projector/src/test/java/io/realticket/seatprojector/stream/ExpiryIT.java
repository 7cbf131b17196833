package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds end on time though nobody asks for anything. */
class ExpiryIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final Duration LATE_MAX = Duration.ofSeconds(2);

    private final Cluster cluster = Cluster.of(BROKER);

    @Test
    void a_hold_expires_by_a_tick_through_the_log() {
        ShowId show = Asks.show("idle");
        try (SeatStream stream = cluster.start();
                Desk desk = new Desk(cluster)) {
            Instant deadline = hold(desk, show);

            assertThat(expiredAt(show)).isBetween(deadline, deadline.plus(LATE_MAX));
            Recount.agrees(cluster, show);
            assertThat(tickIds(show)).isNotEmpty().allMatch(id -> id.value().version() == 7);
            assertThat(stream.isReady()).isTrue();
        }
    }

    @Test
    void a_hold_whose_deadline_passed_while_nobody_decided_expires_after_a_restart() {
        ShowId show = Asks.show("restarted");
        Instant deadline;
        try (SeatStream first = cluster.start();
                Desk desk = new Desk(cluster)) {
            deadline = hold(desk, show);
            assertThat(first.isReady()).isTrue();
        }
        Eventually.holds(() -> Instant.now().isAfter(deadline));

        try (SeatStream second = cluster.start()) {
            assertThat(expiredAt(show)).isAfterOrEqualTo(deadline);
            Recount.agrees(cluster, show);
            assertThat(second.isReady()).isTrue();
        }
    }

    /** Lets Anna hold a seat for a second and returns the deadline. */
    private static Instant hold(Desk desk, ShowId show) {
        desk.ask(Asks.open(show, Asks.settings(1, Duration.ofSeconds(1))));
        return ((SeatReply.Held) desk.ask(Asks.hold(show, "k1", "anna", "A-1"))).expiresAt();
    }

    private Instant expiredAt(ShowId show) {
        Eventually.holds(() -> events(show).size() == 3);
        SeatEvent last = events(show).getLast();
        assertThat(last).isInstanceOf(SeatEvent.HoldExpired.class);
        return last.at();
    }

    private List<CommandId> tickIds(ShowId show) {
        return Recount.values(cluster, Topics.SEAT_COMMANDS, show).stream()
                .map(value -> JsonForm.SEAT_COMMAND.read(Driven.utf8(value)))
                .filter(SeatCommand.Tick.class::isInstance)
                .map(SeatCommand::commandId)
                .toList();
    }

    private List<SeatEvent> events(ShowId show) {
        return Recount.values(cluster, Topics.SEAT_EVENTS, show).stream()
                .map(value -> JsonForm.SEAT_EVENT.read(Driven.utf8(value)))
                .toList();
    }
}
