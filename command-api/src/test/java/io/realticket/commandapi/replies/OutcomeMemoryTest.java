package io.realticket.commandapi.replies;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.hold.Outcome;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeMemoryTest {
    private static final CommandId COMMAND = new CommandId(new UUID(0x8000, 1));
    private static final ShowId SHOW = new ShowId(new UUID(0x7000, 1));
    private static final BuyerId ANNA = new BuyerId(new UUID(0x7000, 2));
    private static final BuyerId BEN = new BuyerId(new UUID(0x7000, 3));
    private static final Instant NOW = Instant.parse("2026-05-01T11:00:00Z");
    private static final SeatReply REFUSED =
            new SeatReply.Refused(COMMAND, SHOW, 1, NOW, ANNA, Refusal.SALE_CLOSED, null, null);

    private long nanos;
    private final OutcomeMemory memory = new OutcomeMemory(
            new ReplySettings(Duration.ofSeconds(2), Duration.ZERO, 10, 100, Duration.ofMinutes(1)), () -> nanos);

    @Test
    void only_the_buyer_of_a_command_may_read_its_outcome() {
        memory.replied(REFUSED, 7);

        assertThat(memory.outcome(COMMAND, ANNA)).contains(new Outcome.Known(REFUSED));
        assertThat(memory.outcome(COMMAND, BEN)).isEmpty();
    }

    @Test
    void a_command_without_a_reply_is_pending_for_its_buyer_only() {
        memory.sent(COMMAND, body("A-0"));

        assertThat(memory.outcome(COMMAND, ANNA)).contains(new Outcome.Pending());
        assertThat(memory.outcome(COMMAND, BEN)).isEmpty();
    }

    @Test
    void a_command_that_nobody_acknowledged_is_not_known() {
        memory.sent(COMMAND, body("A-0"));
        memory.notSent(COMMAND);

        assertThat(memory.outcome(COMMAND, ANNA)).isEmpty();
    }

    @Test
    void every_attempt_at_a_command_is_known_to_the_next() {
        memory.sent(COMMAND, body("A-0")).acknowledged(7);
        Attempts next = memory.sent(COMMAND, body("A-0"));

        assertThat(next.has(7)).isTrue();
        assertThat(next.has(8)).isFalse();
        assertThat(memory.sent(COMMAND, body("A-1")).isNone())
                .as("it asks for something else")
                .isTrue();
    }

    @Test
    void what_an_attempt_was_granted_is_known_for_some_seconds_and_a_refusal_is_no_grant() {
        SeatReply granted = new SeatReply.Done(COMMAND, SHOW, 1, NOW);
        Attempts attempts = memory.sent(COMMAND, body("A-0"));
        attempts.acknowledged(7);
        memory.replied(REFUSED, 7);
        assertThat(memory.granted(COMMAND, attempts)).isEmpty();

        memory.replied(granted, 7);
        nanos += OutcomeMemory.GRANT_AGE_MAX.toNanos();
        assertThat(memory.granted(COMMAND, attempts)).contains(granted);
        assertThat(memory.granted(COMMAND, memory.sent(COMMAND, body("A-1")))).isEmpty();
        nanos++;
        assertThat(memory.granted(COMMAND, attempts)).isEmpty();
    }

    @Test
    void only_the_latest_attempts_are_kept() {
        Attempts attempts = memory.sent(COMMAND, body("A-0"));
        for (int offset = 0; offset <= Attempts.OFFSETS_MAX; offset++) {
            attempts.acknowledged(offset);
        }

        assertThat(attempts.has(0)).isFalse();
        assertThat(attempts.has(1)).isTrue();
        assertThat(attempts.has(Attempts.OFFSETS_MAX)).isTrue();
    }

    @Test
    void a_grant_stands_whatever_was_asked_in_vain_under_its_key_later() {
        SeatReply granted = new SeatReply.Cancelled(
                COMMAND, SHOW, 1, NOW, ANNA, new BookingId(new UUID(0x8000, 4)), List.of(SeatId.of("A-0")));
        memory.replied(granted, 7);
        memory.replied(refused(Refusal.KEY_REUSED), 8);
        memory.replied(refused(Refusal.UNKNOWN_BOOKING), 9);

        assertThat(memory.outcome(COMMAND, ANNA)).contains(new Outcome.Known(granted));
    }

    @Test
    void what_was_refused_may_be_granted_later_but_a_reused_key_says_nothing_of_it() {
        memory.replied(REFUSED, 7);
        memory.replied(refused(Refusal.KEY_REUSED), 8);
        assertThat(memory.outcome(COMMAND, ANNA)).contains(new Outcome.Known(REFUSED));

        SeatReply refusedAgain = refused(Refusal.LIMIT_EXCEEDED);
        memory.replied(refusedAgain, 9);
        assertThat(memory.outcome(COMMAND, ANNA)).contains(new Outcome.Known(refusedAgain));
    }

    private static SeatReply refused(Refusal reason) {
        return new SeatReply.Refused(COMMAND, SHOW, 1, NOW, ANNA, reason, null, null);
    }

    @Test
    void an_operators_answer_is_no_buyers() {
        memory.replied(new SeatReply.Done(COMMAND, SHOW, 1, NOW), 7);

        assertThat(memory.outcome(COMMAND, ANNA)).isEmpty();
    }

    @Test
    void the_same_key_for_something_else_is_noticed_while_it_is_remembered() {
        memory.sent(COMMAND, body("A-0"));

        assertThat(memory.isDifferent(COMMAND, body("A-0"))).isFalse();
        assertThat(memory.isDifferent(COMMAND, body("A-1"))).isTrue();
    }

    private static CommandBody body(String seat) {
        return CommandBody.of(new SeatCommand.HoldSeats(COMMAND, SHOW, ANNA, NOW, List.of(SeatId.of(seat))));
    }
}
