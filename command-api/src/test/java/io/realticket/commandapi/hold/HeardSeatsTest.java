package io.realticket.commandapi.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HeardSeatsTest {
    private static final ShowId SHOW = new ShowId(new UUID(0x7000, 1));
    private static final BuyerId ANNA = new BuyerId(new UUID(0x7000, 2));
    private static final BuyerId BEN = new BuyerId(new UUID(0x7000, 3));
    private static final HoldId HOLD = new HoldId(new UUID(0x8000, 4));
    private static final BookingId BOOKING = new BookingId(new UUID(0x8000, 5));
    private static final Instant EXPIRES = Instant.parse("2026-05-01T11:05:00Z");
    private static final SeatId FIRST = SeatId.of("A-0");
    private static final SeatId SECOND = SeatId.of("A-1");

    private boolean caughtUp = true;
    private final LastReplies lastReplies = new LastReplies(2);
    private final HeardSeats seats = new HeardSeats(lastReplies, Duration.ofMillis(50), () -> caughtUp);

    @Test
    void a_hold_has_all_its_seats_and_is_the_buyers_alone() {
        seats.changed(SHOW, SECOND, held(1, ANNA));
        seats.changed(SHOW, FIRST, held(2, ANNA));
        seats.complete(SHOW, 2);

        assertThat(seats.hold(ANNA, SHOW)).contains(new Hold(HOLD, SHOW, List.of(FIRST, SECOND), EXPIRES, 2));
        assertThat(seats.hold(BEN, SHOW)).isEmpty();
    }

    @Test
    void the_holds_of_all_shows_are_told_together() {
        ShowId other = new ShowId(new UUID(0x7000, 9));
        seats.changed(SHOW, FIRST, held(1, ANNA));
        seats.changed(SHOW, SECOND, held(1, BEN));
        seats.changed(other, FIRST, held(1, ANNA));

        assertThat(seats.holds(ANNA)).extracting(Hold::showId).containsExactlyInAnyOrder(SHOW, other);
        assertThat(seats.holds(BEN)).extracting(Hold::seats).containsExactly(List.of(SECOND));
    }

    @Test
    void a_freed_seat_leaves_the_hold_and_may_become_somebody_elses() {
        seats.changed(SHOW, FIRST, held(1, ANNA));
        seats.changed(SHOW, FIRST, SeatState.Seat.free(2));
        assertThat(seats.hold(ANNA, SHOW)).isEmpty();

        seats.changed(SHOW, FIRST, held(3, BEN));
        assertThat(seats.hold(ANNA, SHOW)).isEmpty();
        assertThat(seats.hold(BEN, SHOW)).isPresent();
    }

    @Test
    void a_sold_seat_is_in_no_hold() {
        seats.changed(SHOW, FIRST, held(1, ANNA));
        seats.changed(SHOW, FIRST, sold(2, ANNA));

        assertThat(seats.hold(ANNA, SHOW)).isEmpty();
    }

    @Test
    void a_reader_waits_until_the_state_is_as_new_as_the_last_reply() throws Exception {
        lastReplies.replied(told(ANNA, 2), 7);
        var patient = new HeardSeats(lastReplies, Duration.ofSeconds(30), () -> true);

        CompletableFuture<Boolean> read =
                CompletableFuture.supplyAsync(() -> patient.hold(ANNA, SHOW).isPresent());
        patient.changed(SHOW, FIRST, held(2, ANNA));
        patient.complete(SHOW, 2);

        assertThat(read.get()).isTrue();
    }

    @Test
    void a_state_that_stays_behind_the_last_reply_is_not_shown() {
        lastReplies.replied(told(ANNA, 2), 7);
        seats.changed(SHOW, FIRST, held(1, ANNA));
        seats.complete(SHOW, 1);

        assertThatThrownBy(() -> seats.hold(ANNA, SHOW)).isInstanceOf(NotCaughtUpException.class);
        assertThatThrownBy(() -> seats.holds(ANNA)).isInstanceOf(NotCaughtUpException.class);
        assertThat(seats.hold(BEN, SHOW)).isEmpty();
    }

    @Test
    void nothing_is_shown_before_the_log_was_heard_to_its_end() {
        caughtUp = false;

        assertThatThrownBy(() -> seats.hold(ANNA, SHOW)).isInstanceOf(NotCaughtUpException.class);
        assertThatThrownBy(() -> seats.holds(ANNA)).isInstanceOf(NotCaughtUpException.class);
    }

    private static SeatReply told(BuyerId buyer, long version) {
        return new SeatReply.Released(
                new CommandId(new UUID(0x8000, version)),
                SHOW,
                version,
                EXPIRES,
                buyer,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static SeatState.Seat held(long version, BuyerId buyer) {
        return new SeatState.Seat(SeatStatus.HELD, version, buyer, HOLD, EXPIRES, null);
    }

    private static SeatState.Seat sold(long version, BuyerId buyer) {
        return new SeatState.Seat(SeatStatus.SOLD, version, buyer, null, null, BOOKING);
    }
}
