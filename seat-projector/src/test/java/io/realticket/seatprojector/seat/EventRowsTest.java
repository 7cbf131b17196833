package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot have happened is not applied: it stops the task rather than go on wrong. Anna holds A-0, Bora has A-1. */
class EventRowsTest {
    private final SeatStory story =
            SeatStory.onSale().given(ANNA.holds("A-0"), BORA.holds("A-1"), BORA.confirms("b", "A-1"));
    private final SeatBook book = story.book();
    private final Instant now = story.now();
    private final HoldId annas = story.lastHold(ANNA);

    private void impossible(SeatEvent event) {
        assertThatIllegalStateException().isThrownBy(() -> EventRows.of(book, event, 9));
    }

    private SeatEvent held(String... seats) {
        HoldId hold = new HoldId(Ask.uuid("hold"));
        return new SeatEvent.SeatsHeld(
                SeatStory.SHOW, 5, now, ANNA.id(), hold, now.plus(Sale.HOLD), Halls.seats(seats));
    }

    private SeatEvent booked(HoldId hold, String... seats) {
        return new SeatEvent.SeatsBooked(
                SeatStory.SHOW,
                5,
                now,
                ANNA.id(),
                Buyer.booking("c"),
                hold,
                Halls.seats(seats),
                new Money(1_000, "KRW"));
    }

    @Test
    void a_seat_that_is_held_sold_or_missing_is_not_held() {
        impossible(held("A-0"));
        impossible(held("A-1"));
        impossible(held("A-2", "A-7"));
        assertThat(EventRows.of(book, held("A-2"), 9)).hasSize(1);
    }

    @Test
    void a_seat_outside_the_hold_is_neither_released_nor_expired_nor_booked() {
        for (String seat : new String[] {"A-1", "A-2"}) {
            List<SeatId> seats = Halls.seats(seat);
            impossible(new SeatEvent.SeatsReleased(SeatStory.SHOW, 5, now, ANNA.id(), annas, seats));
            impossible(new SeatEvent.HoldExpired(SeatStory.SHOW, 5, now, ANNA.id(), annas, seats));
            impossible(booked(annas, seat));
        }
        impossible(booked(new HoldId(Ask.uuid("other")), "A-0"));
        assertThat(EventRows.of(book, booked(annas, "A-0"), 9)).hasSize(2);
    }

    @Test
    void a_booking_that_is_or_was_is_not_booked_again() {
        SeatEvent again = new SeatEvent.SeatsBooked(
                SeatStory.SHOW,
                5,
                now,
                ANNA.id(),
                Buyer.booking("b"),
                annas,
                Halls.seats("A-0"),
                new Money(1_000, "KRW"));
        impossible(again);
        story.given(BORA.cancels("b"));
        impossible(again);
    }

    @Test
    void a_seat_outside_the_booking_is_not_cancelled() {
        impossible(new SeatEvent.BookingCancelled(
                SeatStory.SHOW, 5, now, BORA.id(), Buyer.booking("c"), Halls.seats("A-1")));
        impossible(new SeatEvent.BookingCancelled(
                SeatStory.SHOW, 5, now, BORA.id(), Buyer.booking("b"), Halls.seats("A-0")));
    }

    @Test
    void a_version_left_out_or_repeated_is_not_applied() {
        for (long version : new long[] {4, 6}) {
            assertThat(book.header().version()).isEqualTo(4);
            Decision decision = decision(new SeatEvent.ShowClosed(SeatStory.SHOW, version, now, null, null));
            assertThatIllegalStateException().isThrownBy(() -> EventRows.header(book, decision, 9));
        }
    }

    @Test
    void a_time_before_the_last_change_is_not_applied() {
        Decision decision = decision(new SeatEvent.ShowClosed(SeatStory.SHOW, 5, now.minusMillis(1), null, null));
        assertThatIllegalStateException().isThrownBy(() -> EventRows.header(book, decision, 9));
    }

    @Test
    void a_header_that_runs_backwards_is_not_put() {
        BookRow.Header last = book.header();
        for (BookRow.Header next : List.of(
                new BookRow.Header(last.version() + 1, last.commandOffset(), now, false, false),
                new BookRow.Header(last.version() - 1, last.commandOffset() + 1, now, false, false))) {
            assertThatIllegalStateException().isThrownBy(() -> book.put(next));
        }
    }

    private Decision decision(SeatEvent event) {
        SeatReply reply = story.when(Ask.tick()).reply();
        return new Decision(List.of(event), reply, null);
    }
}
