package io.realticket.commandapi.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.commandapi.hold.LastReplies;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BuyerBookingsTest {
    private static final BuyerId ANNA = new BuyerId(new UUID(7, 1));
    private static final BuyerId BEN = new BuyerId(new UUID(7, 2));
    private static final Instant AT = Instant.parse("2026-05-01T11:00:00Z");
    private static final Booking BOOKING = new Booking(
            new BookingId(new UUID(8, 1)),
            SmallHall.SHOW,
            ANNA,
            new HoldId(new UUID(8, 2)),
            List.of(SeatId.of("A-0")),
            new Money(180_000, "KRW"),
            AT,
            null,
            5);
    private static final BookingList ALL = new BookingList(BookingList.When.UPCOMING, AT, null, 10);

    private final LastReplies lastReplies = new LastReplies(10);
    private boolean complete = true;
    private final BuyerBookings bookings = new BuyerBookings(
            new KnownBookings(List.of(BOOKING), Map.of(SmallHall.SHOW, 5L)), lastReplies, () -> complete);

    @Test
    void a_buyer_reads_what_is_as_new_as_the_last_reply() {
        told(ANNA, 5);

        assertThat(bookings.booking(ANNA, BOOKING.id())).contains(BOOKING);
        assertThat(bookings.list(ANNA, ALL)).containsExactly(BOOKING);
        assertThat(bookings.booking(BEN, BOOKING.id())).isEmpty();
    }

    @Test
    void what_is_older_than_the_last_reply_is_not_shown() {
        told(ANNA, 6);

        assertThatThrownBy(() -> bookings.booking(ANNA, BOOKING.id())).isInstanceOf(NotCaughtUpException.class);
        assertThatThrownBy(() -> bookings.list(ANNA, ALL)).isInstanceOf(NotCaughtUpException.class);
        assertThat(bookings.list(BEN, ALL)).isEmpty();
    }

    @Test
    void nothing_is_shown_before_the_log_was_applied_to_where_it_was_at_the_start() {
        complete = false;

        assertThatThrownBy(() -> bookings.list(BEN, ALL)).isInstanceOf(NotCaughtUpException.class);
    }

    private void told(BuyerId buyer, long version) {
        lastReplies.replied(
                new SeatReply.Released(
                        new CommandId(new UUID(8, 9)),
                        SmallHall.SHOW,
                        version,
                        AT,
                        buyer,
                        List.of(),
                        List.of(),
                        null,
                        null),
                0);
    }
}
