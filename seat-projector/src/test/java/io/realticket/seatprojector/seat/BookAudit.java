package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a book against what its rows say and against the naive show. */
final class BookAudit {
    private BookAudit() {}

    /** Checks that every index of the seats is what their rows make it; {@link MemoryAudit} checks the other rows. */
    static void checkIndexes(SeatBook book, List<Buyer> buyers) {
        Map<BuyerId, List<Integer>> held = new HashMap<>();
        Map<BuyerId, Integer> bookedSeats = new HashMap<>();
        Map<BookingId, List<Integer>> booked = new HashMap<>();
        List<BookRow.Held> deadlines = new ArrayList<>();
        book.takenSeats().mapToObj(book::seatRow).forEach(row -> {
            switch (row) {
                case BookRow.Free free -> throw new AssertionError("free seats are not taken");
                case BookRow.Held hold -> {
                    held.computeIfAbsent(hold.buyer(), buyer -> new ArrayList<>())
                            .add(hold.number());
                    deadlines.add(hold);
                }
                case BookRow.Blocked blocked -> {
                    // The house is in no index.
                }
                case BookRow.Sold sold -> {
                    bookedSeats.merge(sold.buyer(), 1, Integer::sum);
                    booked.computeIfAbsent(sold.bookingId(), id -> new ArrayList<>())
                            .add(sold.number());
                }
            }
        });
        for (Buyer buyer : buyers) {
            assertThat(list(book.heldBy(buyer.id()))).isEqualTo(held.getOrDefault(buyer.id(), List.of()));
            assertThat(book.bookedBy(buyer.id())).isEqualTo(bookedSeats.getOrDefault(buyer.id(), 0));
        }
        booked.forEach((id, numbers) -> assertThat(list(book.booked(id))).isEqualTo(numbers));
        checkDeadlines(book, deadlines);
        if (book.settings() != null) {
            FreeRunsAudit.check(book, book.settings().layout());
        }
    }

    private static void checkDeadlines(SeatBook book, List<BookRow.Held> held) {
        held.sort(Comparator.comparing(BookRow.Held::expiresAt).thenComparingInt(BookRow.Held::number));
        List<Integer> due = new ArrayList<>();
        book.due(Sale.OPENS.plusSeconds(1_000_000)).forEachRemaining((int number) -> due.add(number));
        assertThat(due).isEqualTo(held.stream().map(BookRow.Held::number).toList());
        assertThat(book.soonestDeadline())
                .isEqualTo(held.isEmpty() ? Instant.MAX : held.getFirst().expiresAt());
    }

    private static List<Integer> list(int[] numbers) {
        List<Integer> list = new ArrayList<>();
        for (int number : numbers) {
            list.add(number);
        }
        return list;
    }

    /** Checks that the book says of {@code seat} what the naive show says. */
    static void checkSeat(SeatBook book, NaiveSeats naive, SeatId seat) {
        NaiveSeats.Hold hold = naive.holdOf(seat);
        NaiveSeats.Booking booking = naive.bookingOf(seat);
        switch (book.seatRow(book.numbers().of(seat))) {
            case BookRow.Free free ->
                assertThat(hold == null && booking == null && !naive.isBlocked(seat))
                        .as("%s is free", seat)
                        .isTrue();
            case BookRow.Held row -> {
                assertThat(hold).as("the hold of %s", seat).isNotNull();
                assertThat(row.holdId()).isEqualTo(hold.id());
                assertThat(row.buyer()).isEqualTo(hold.buyer());
                assertThat(row.expiresAt()).isEqualTo(hold.expiresAt());
                assertThat(row.moves().byExtension()).isEqualTo(hold.extended());
                assertThat(row.moves().byCheckout()).isEqualTo(hold.paying());
                assertThat(row.takenBy()).isEqualTo(naive.takenBy(seat));
                assertThat(row.passId()).isEqualTo(naive.passOf(seat));
            }
            case BookRow.Blocked row -> {
                assertThat(naive.isBlocked(seat)).as("%s is blocked", seat).isTrue();
                assertThat(row.takenBy()).isEqualTo(naive.takenBy(seat));
            }
            case BookRow.Sold row -> {
                assertThat(booking).as("the booking of %s", seat).isNotNull();
                assertThat(row.bookingId()).isEqualTo(booking.id());
                assertThat(row.buyer()).isEqualTo(booking.buyer());
                assertThat(row.takenBy()).isEqualTo(naive.takenBy(seat));
            }
        }
    }
}
