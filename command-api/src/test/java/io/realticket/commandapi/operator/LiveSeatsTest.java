package io.realticket.commandapi.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.commandapi.operator.SeatCounts.Counts;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The seats of a show by how they stand, in whatever order the log tells of them. */
class LiveSeatsTest {
    private static final ShowId SHOW = new ShowId(new UUID(1, 1));
    private static final BuyerId BUYER = new BuyerId(new UUID(1, 2));
    private static final HoldId HOLD = new HoldId(new UUID(1, 3));
    private static final BookingId BOOKING = new BookingId(new UUID(1, 4));
    private static final SeatState.Seat HELD = new SeatState.Seat(SeatStatus.HELD, 2, BUYER, HOLD, Instant.EPOCH, null);
    private static final SeatState.Seat SOLD = new SeatState.Seat(SeatStatus.SOLD, 3, BUYER, null, null, BOOKING);
    private static final SeatState.Seat BLOCKED = new SeatState.Seat(SeatStatus.BLOCKED, 4, null, null, null, null);

    private final AtomicBoolean caughtUp = new AtomicBoolean(true);
    private final LiveSeats seats = new LiveSeats(caughtUp::get);

    @Test
    void a_show_that_was_never_opened_has_no_figures() {
        assertThat(seats.counts(SHOW)).isEmpty();
        seats.changed(SHOW, SeatId.of("A-1"), HELD);
        assertThat(seats.counts(SHOW)).isEmpty();
    }

    @Test
    void all_seats_are_counted_once_whether_their_section_is_told_before_or_after_them() {
        seats.changed(SHOW, SeatId.of("A-1"), HELD);
        open("A", 0, null);
        open("B", 1, null);
        seats.changed(SHOW, SeatId.of("A-1"), SOLD);
        seats.changed(SHOW, SeatId.of("A-9"), HELD);
        seats.changed(SHOW, SeatId.of("B-0"), BLOCKED);
        seats.changed(SHOW, SeatId.of("B-1"), HELD);
        seats.changed(SHOW, SeatId.of("B-1"), SeatState.Seat.free(9));

        SeatCounts counts = seats.counts(SHOW).orElseThrow();

        assertThat(counts.sections())
                .containsExactly(
                        new SeatCounts.OfSection(new SectionId("A"), new Counts(8, 1, 1, 0)),
                        new SeatCounts.OfSection(new SectionId("B"), new Counts(9, 0, 0, 1)));
        assertThat(counts.total()).isEqualTo(new Counts(17, 1, 1, 1));
    }

    @Test
    void the_latest_word_on_the_sale_counts() {
        open("A", 0, null);
        assertThat(seats.counts(SHOW).orElseThrow().sale()).isEqualTo(SaleState.OPEN);
        open("A", 0, "soon");
        assertThat(seats.counts(SHOW).orElseThrow().sale()).isEqualTo(SaleState.PAUSED);
        assertThat(seats.counts(SHOW).orElseThrow().message()).isEqualTo("soon");
    }

    @Test
    void who_has_not_heard_everything_says_nothing_and_begins_anew() {
        open("A", 0, null);
        seats.restarted();
        assertThat(seats.counts(SHOW)).isEmpty();
        caughtUp.set(false);
        assertThatExceptionOfType(NotCaughtUpException.class).isThrownBy(() -> seats.counts(SHOW));
    }

    private void open(String section, int ordinal, @Nullable String message) {
        seats.section(
                SHOW,
                new SectionId(section),
                new SeatState.Section(
                        ordinal,
                        2,
                        10,
                        5,
                        SeatBitmap.full(10),
                        1,
                        message == null ? SaleState.OPEN : SaleState.PAUSED,
                        Instant.EPOCH,
                        Instant.MAX,
                        1,
                        message));
    }
}
