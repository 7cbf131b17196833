package io.realticket.commandapi.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was answered in the last minute, and not a second more. */
class LiveRepliesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.500Z");
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
        replies.replied(new SeatReply.Done(new CommandId(new UUID(4, 4)), show, 1, at), 1);
    }

    private void refused(Instant at, Refusal reason) {
        replies.replied(new SeatReply.Refused(new CommandId(new UUID(4, 4)), SHOW, 1, at, null, reason, null, null), 1);
    }
}
