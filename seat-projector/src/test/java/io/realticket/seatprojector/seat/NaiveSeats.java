package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who has which seat, as holds and bookings that list their seats. Lists and sets of seats are in layout order. */
final class NaiveSeats {
    record Hold(HoldId id, BuyerId buyer, Instant expiresAt, boolean extended, boolean paying, TreeSet<SeatId> seats) {}

    record Booking(BookingId id, BuyerId buyer, HoldId hold, List<SeatId> seats, Money total) {}

    private final Map<SeatId, Integer> positions = new LinkedHashMap<>();
    private final Map<SeatId, String> categories = new HashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private final Map<SeatId, Hold> holdOf = new HashMap<>();
    private final Map<BookingId, Booking> bookings = new LinkedHashMap<>();
    private final Map<BookingId, Booking> cancelled = new LinkedHashMap<>();
    private final Map<SeatId, Booking> bookingOf = new HashMap<>();
    private final Map<SeatId, Long> takenBy = new HashMap<>();
    private final Map<SeatId, PassId> passOf = new HashMap<>();
    private final Set<SeatId> blocked = new HashSet<>();

    void layOut(SeatLayout layout) {
        for (SectionLayout section : layout.sections()) {
            int cell = 0;
            for (CategoryRun run : section.categories()) {
                for (int end = cell + run.cells(); cell < end; cell++) {
                    if (section.seats().isSeat(cell)) {
                        SeatId seat = new SeatId(section.id(), cell);
                        positions.put(seat, positions.size());
                        categories.put(seat, run.category());
                    }
                }
            }
        }
    }

    Collection<SeatId> all() {
        return positions.keySet();
    }

    List<Hold> holds() {
        return holds;
    }

    List<Booking> bookings() {
        return List.copyOf(bookings.values());
    }

    private Comparator<SeatId> order() {
        return Comparator.comparing(seat -> Objects.requireNonNull(positions.get(seat)));
    }

    List<SeatId> sorted(Collection<SeatId> seats) {
        return seats.stream().sorted(order()).toList();
    }

    /** Returns the first that is not a seat, or null. */
    @Nullable
    SeatId missing(List<SeatId> seats) {
        for (SeatId seat : seats) {
            if (!positions.containsKey(seat)) {
                return seat;
            }
        }
        return null;
    }

    @Nullable
    Hold holdOf(SeatId seat) {
        return holdOf.get(seat);
    }

    @Nullable
    Booking bookingOf(SeatId seat) {
        return bookingOf.get(seat);
    }

    @Nullable
    Booking booking(BookingId id) {
        return bookings.get(id);
    }

    List<BookingId> cancelled() {
        return List.copyOf(cancelled.keySet());
    }

    /** Returns the pass that a held seat was given under, or null. */
    @Nullable
    PassId passOf(SeatId seat) {
        return passOf.get(seat);
    }

    long takenBy(SeatId seat) {
        return Objects.requireNonNull(takenBy.get(seat));
    }

    /** Returns the holds that are over, soonest deadline first and then by their first seat. */
    List<Hold> due(Instant now) {
        List<Hold> due = new ArrayList<>();
        for (Hold hold : holds) {
            if (!now.isBefore(hold.expiresAt())) {
                due.add(hold);
            }
        }
        due.sort(Comparator.comparing(Hold::expiresAt)
                .thenComparing(hold -> hold.seats().first(), order()));
        return due;
    }

    List<Hold> overdueOf(BuyerId buyer, Instant now) {
        return due(now).stream().filter(hold -> hold.buyer().equals(buyer)).toList();
    }

    @Nullable
    Hold liveHold(BuyerId buyer, Instant now) {
        for (Hold hold : holds) {
            if (hold.buyer().equals(buyer) && now.isBefore(hold.expiresAt())) {
                return hold;
            }
        }
        return null;
    }

    int bookedBy(BuyerId buyer) {
        int seats = 0;
        for (Booking booking : bookings.values()) {
            seats += booking.buyer().equals(buyer) ? booking.seats().size() : 0;
        }
        return seats;
    }

    boolean isFreeFor(BuyerId buyer, SeatId seat, Instant now) {
        Hold hold = holdOf.get(seat);
        boolean held =
                hold != null && now.isBefore(hold.expiresAt()) && !hold.buyer().equals(buyer);
        return !held && !bookingOf.containsKey(seat) && !blocked.contains(seat);
    }

    boolean isBlocked(SeatId seat) {
        return blocked.contains(seat);
    }

    void block(List<SeatId> seats, long offset) {
        blocked.addAll(seats);
        seats.forEach(seat -> takenBy.put(seat, offset));
    }

    void unblock(List<SeatId> seats) {
        seats.forEach(blocked::remove);
    }

    /** Returns the same hold with another deadline, which its buyer asked for. */
    Hold extend(Hold hold, Instant expiresAt) {
        return replace(new Hold(hold.id(), hold.buyer(), expiresAt, true, hold.paying(), hold.seats()));
    }

    /** Returns the same hold with another deadline, since its buyer pays. */
    Hold checkOut(Hold hold, Instant expiresAt) {
        return replace(new Hold(hold.id(), hold.buyer(), expiresAt, hold.extended(), true, hold.seats()));
    }

    private Hold replace(Hold longer) {
        holds.replaceAll(other -> other.id().equals(longer.id()) ? longer : other);
        longer.seats().forEach(seat -> holdOf.put(seat, longer));
        return longer;
    }

    /** Returns the seats in the ranges, each once, in layout order. */
    List<SeatId> within(List<SeatRange> ranges) {
        return positions.keySet().stream()
                .filter(seat -> ranges.stream()
                        .anyMatch(range -> range.section().equals(seat.section())
                                && range.from() <= seat.index()
                                && seat.index() < range.to()))
                .toList();
    }

    Hold newHold(HoldId id, BuyerId buyer, Instant expiresAt) {
        return new Hold(id, buyer, expiresAt, false, false, new TreeSet<>(order()));
    }

    void hold(Hold hold, List<SeatId> seats, long offset, @Nullable PassId pass) {
        if (hold.seats().isEmpty()) {
            holds.add(hold);
        }
        for (SeatId seat : seats) {
            hold.seats().add(seat);
            holdOf.put(seat, hold);
            takenBy.put(seat, offset);
            if (pass != null) {
                passOf.put(seat, pass);
            }
        }
    }

    void free(Hold hold, List<SeatId> seats) {
        for (SeatId seat : seats) {
            hold.seats().remove(seat);
            holdOf.remove(seat);
            passOf.remove(seat);
        }
        if (hold.seats().isEmpty()) {
            holds.removeIf(other -> other.seats().isEmpty());
        }
    }

    Booking book(Hold hold, BookingId id, Money total, long offset) {
        Booking booking = new Booking(id, hold.buyer(), hold.id(), List.copyOf(hold.seats()), total);
        free(hold, booking.seats());
        bookings.put(id, booking);
        for (SeatId seat : booking.seats()) {
            bookingOf.put(seat, booking);
            takenBy.put(seat, offset);
        }
        return booking;
    }

    void cancel(Booking booking) {
        bookings.remove(booking.id());
        cancelled.put(booking.id(), booking);
        booking.seats().forEach(bookingOf::remove);
    }

    Money price(ShowSettings settings, List<SeatId> seats) {
        long sum = 0;
        String currency = "";
        for (PriceCategory price : settings.prices()) {
            for (SeatId seat : seats) {
                sum += price.category().equals(categories.get(seat))
                        ? price.price().amountMinor()
                        : 0;
            }
            currency = price.price().currency();
        }
        return new Money(sum, currency);
    }
}
