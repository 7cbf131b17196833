package io.realticket.commandapi.booking;

import io.realticket.commandapi.hold.LastReplies;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a buyer has booked, at least as new as the last reply to that buyer this node has heard. Waits a bounded time for
 * that and throws {@link NotCaughtUpException} if it does not come. Thread-safe.
 */
public final class BuyerBookings {
    private final Bookings bookings;
    private final LastReplies lastReplies;
    private final BooleanSupplier complete;

    /** @param complete whether all that was in the log when this node started has been applied */
    public BuyerBookings(Bookings bookings, LastReplies lastReplies, BooleanSupplier complete) {
        this.bookings = bookings;
        this.lastReplies = lastReplies;
        this.complete = complete;
    }

    /** Returns the booking with {@code id} if it is {@code buyer}'s. Two statements at most, if nothing is late. */
    public Optional<Booking> booking(BuyerId buyer, BookingId id) {
        awaitLastReplies(buyer);
        return bookings.booking(buyer, id);
    }

    /** Returns a part of what {@code buyer} booked, cancelled bookings too. Two statements at most, if nothing is late. */
    public List<Booking> list(BuyerId buyer, BookingList asked) {
        awaitLastReplies(buyer);
        return bookings.list(buyer, asked);
    }

    private void awaitLastReplies(BuyerId buyer) {
        if (!complete.getAsBoolean() || !bookings.await(lastReplies.versions(buyer))) {
            throw new NotCaughtUpException("the projection of bookings");
        }
    }
}
