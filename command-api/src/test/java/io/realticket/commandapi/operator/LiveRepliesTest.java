package io.realticket.commandapi.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was answered in the last minute, and not a second more. */
class LiveRepliesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.500Z");
    private static final CommandId COMMAND = new CommandId(new UUID(4, 4));
    private static final BuyerId BUYER = new BuyerId(new UUID(4, 5));
    private static final ShowId SHOW = new ShowId(new UUID(1, 1));

    private final LiveReplies replies = new LiveReplies();

    @Test
    void a_show_that_was_asked_nothing_was_answered_nothing() {
        assertThat(replies.lastMinute(SHOW, NOW).replies()).isZero();
        assertThat(replies.lastMinute(SHOW, NOW).refusals()).isEmpty();
    }

    @Test
    void replies_of_a_minute_are_counted_and_refusals_by_their_reason() {
        for (int second = 0; second < 60; second++) {
            done(SHOW, NOW.minusSeconds(second));
        }
        refused(NOW, Refusal.SEAT_UNAVAILABLE);
        refused(NOW.minusSeconds(59), Refusal.SEAT_UNAVAILABLE);
        refused(NOW.minusSeconds(1), Refusal.LIMIT_EXCEEDED);

        LiveReplies.LastMinute minute = replies.lastMinute(SHOW, NOW);

        assertThat(minute.replies()).isEqualTo(63);
        assertThat(minute.repliesPerSecond()).isEqualTo(63 / 60.0);
        assertThat(minute.refusals()).isEqualTo(Map.of(Refusal.SEAT_UNAVAILABLE, 2, Refusal.LIMIT_EXCEEDED, 1));
    }

    @Test
    void holds_that_were_granted_and_bookings_that_were_confirmed_are_counted() {
        replies.replied(held(List.of(SeatId.of("A-1"))), 1);
        replies.replied(held(List.of()), 2);
        replies.replied(
                new SeatReply.Booked(
                        COMMAND,
                        SHOW,
                        1,
                        NOW,
                        BUYER,
                        new BookingId(new UUID(4, 7)),
                        List.of(SeatId.of("A-1")),
                        new Money(1, "KRW")),
                3);

        LiveReplies.LastMinute minute = replies.lastMinute(SHOW, NOW);
        assertThat(minute.replies()).isEqualTo(3);
        assertThat(minute.granted()).as("one only moved the deadline").isOne();
        assertThat(minute.booked()).isOne();
    }

    private static SeatReply held(List<SeatId> granted) {
        return new SeatReply.Held(
                COMMAND, SHOW, 1, NOW, BUYER, new HoldId(new UUID(4, 6)), NOW, granted, List.of(SeatId.of("A-1")));
    }

    @Test
    void what_is_older_than_a_minute_is_not_counted_however_late_it_comes() {
        refused(NOW.minusSeconds(60), Refusal.SALE_CLOSED);
        done(SHOW, NOW);
        refused(NOW.minusSeconds(120), Refusal.SALE_CLOSED);

        assertThat(replies.lastMinute(SHOW, NOW).replies()).isOne();
        assertThat(replies.lastMinute(SHOW, NOW.plusSeconds(59)).replies()).isOne();
        assertThat(replies.lastMinute(SHOW, NOW.plusSeconds(60)).replies()).isZero();
    }

    @Test
    void however_many_shows_are_asked_only_the_latest_are_remembered() {
        done(SHOW, NOW);
        for (int other = 0; other < LiveReplies.SHOWS_MAX - 1; other++) {
            done(new ShowId(new UUID(2, other)), NOW);
        }
        assertThat(replies.lastMinute(SHOW, NOW).replies()).isOne();
        for (int other = 0; other < LiveReplies.SHOWS_MAX; other++) {
            done(new ShowId(new UUID(3, other)), NOW);
        }
        assertThat(replies.lastMinute(SHOW, NOW).replies()).isZero();
    }

    private void done(ShowId show, Instant at) {
        replies.replied(new SeatReply.Done(COMMAND, show, 1, at), 1);
    }

    private void refused(Instant at, Refusal reason) {
        replies.replied(new SeatReply.Refused(COMMAND, SHOW, 1, at, null, reason, null, null), 1);
    }
}
