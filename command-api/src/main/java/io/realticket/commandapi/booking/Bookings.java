package io.realticket.commandapi.booking;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settled bookings, as far as the log has been applied. Thread-safe. */
public interface Bookings {
    /** Most bookings one list has. */
    int LIST_MAX = 100;

    /** Returns the booking with {@code id} if it is {@code buyer}'s. One statement. */
    Optional<Booking> booking(BuyerId buyer, BookingId id);

    /**
     * Returns a part of what {@code buyer} booked, cancelled bookings too. One statement.
     *
     * @param asked which part, in which order
     */
    List<Booking> list(BuyerId buyer, BookingList asked);

    /**
     * Waits until every one of {@code versions} has been applied, no longer than a bound, and returns whether that is so.
     * One statement if it is so at once.
     */
    boolean await(Map<ShowId, Long> versions);
}
