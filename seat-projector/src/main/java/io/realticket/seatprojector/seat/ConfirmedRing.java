package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a show's last bookings, cancelled ones too, and the holds they came from, so that an id is booked once. What
 * is remembered depends on how many bookings came after it and on nothing else.
 */
final class ConfirmedRing {
    /**
     * Most bookings remembered: more than a show has seats, so that none is lost but by tens of thousands of cancellations.
     * What is lost is no longer needed to keep a repeated confirm from booking (ADR 7).
     */
    static final int CONFIRMED_MAX = 1 << 17;

    private static final int SLOTS_FIRST = 16;

    private final int capacity;
    private final Map<BookingId, BookRow.Confirmed> byBooking = new HashMap<>();
    private BookRow.@Nullable Confirmed[] slots = new BookRow.@Nullable Confirmed[SLOTS_FIRST];
    private long next;

    ConfirmedRing() {
        this(CONFIRMED_MAX);
    }

    /** @param capacity most bookings remembered; a constant but for tests, since decisions depend on it */
    ConfirmedRing(int capacity) {
        this.capacity = capacity;
    }

    /** Returns what is remembered of {@code booking}, or null if it was never confirmed or is forgotten. */
    BookRow.@Nullable Confirmed find(BookingId booking) {
        return byBooking.get(booking);
    }

    /** Returns the number of the next booking. */
    long next() {
        return next;
    }

    /** Returns the slot of the booking with {@code sequence}, which a later booking takes over. */
    int slot(long sequence) {
        return (int) (sequence % capacity);
    }

    void put(BookRow.Confirmed confirmed) {
        int slot = slot(confirmed.sequence());
        if (slot >= slots.length) {
            slots = Arrays.copyOf(slots, Math.min(capacity, Math.max(slot + 1, slots.length * 2)));
        }
        BookRow.Confirmed last = slots[slot];
        if (last != null) {
            byBooking.remove(last.bookingId(), last);
        }
        slots[slot] = confirmed;
        byBooking.put(confirmed.bookingId(), confirmed);
        next = Math.max(next, confirmed.sequence() + 1);
    }

    /** Returns the booking in {@code slot}, or null if there is none yet. */
    BookRow.@Nullable Confirmed inSlot(int slot) {
        return slot < slots.length ? slots[slot] : null;
    }
}
