package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;

/**
 * One decision in the making: the book as it is, the time, and the events so far. It also sees to it that a hold whose
 * deadline has passed is expired before anything else happens to its seats.
 */
final class Draft {
    /** Most seats a command expires besides those it asks for; more are left to the next command or tick. */
    static final int EXPIRED_SEATS_MAX = 1_000;

    private final SeatBook book;
    private final Instant now;
    private final List<SeatEvent> events = new ArrayList<>(2);
    private final Set<HoldId> expired = new HashSet<>();

    /** @param now the time of the decision, whole milliseconds */
    Draft(SeatBook book, Instant now) {
        this.book = book;
        this.now = now;
    }

    SeatBook book() {
        return book;
    }

    Instant now() {
        return now;
    }

    ShowId showId() {
        return book.showId();
    }

    ShowSettings settings() {
        ShowSettings settings = book.settings();
        if (settings == null) {
            throw new IllegalStateException("show " + showId() + " was never opened");
        }
        return settings;
    }

    /** Returns the version of the next event. */
    long nextVersion() {
        return book.header().version() + events.size() + 1;
    }

    /** Returns the show's version after the events so far. */
    long version() {
        return book.header().version() + events.size();
    }

    void add(SeatEvent event) {
        events.add(event);
    }

    List<SeatEvent> events() {
        return events;
    }

    /** Expires holds that are due, soonest first, until {@link #EXPIRED_SEATS_MAX} seats are free again. */
    void expireDue() {
        int seats = 0;
        PrimitiveIterator.OfInt due = book.due(now);
        while (due.hasNext() && seats < EXPIRED_SEATS_MAX) {
            seats += expireHoldOf(due.nextInt());
        }
    }

    /**
     * Expires the hold of the seat if its deadline has passed and it has not been expired yet. Returns how many seats that
     * frees.
     */
    int expireIfOverdue(int number) {
        return book.isOverdue(number, now) ? expireHoldOf(number) : 0;
    }

    /** Whether this decision has already expired the hold of the seat, which the book still shows. */
    boolean isExpired(int number) {
        return expired.contains(book.hold(number));
    }

    private int expireHoldOf(int number) {
        HoldId hold = book.hold(number);
        if (!expired.add(hold)) {
            return 0;
        }
        BuyerId buyer = book.buyer(number);
        int[] seats = Arrays.stream(book.heldBy(buyer))
                .filter(seat -> book.hold(seat).equals(hold))
                .toArray();
        events.add(new SeatEvent.HoldExpired(showId(), nextVersion(), now, buyer, hold, seats(seats)));
        return seats.length;
    }

    /** Returns the buyer's seats in a hold that lives now, in layout order. */
    int[] liveHold(BuyerId buyer) {
        return Arrays.stream(book.heldBy(buyer))
                .filter(number -> book.isLivelyHeld(number, now))
                .toArray();
    }

    /** Returns the ids of the seats with {@code numbers}. */
    List<SeatId> seats(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(book.numbers()::seat).toList();
    }
}
