package io.realticket.commandapi.purge;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BookingList;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.booking.BuyerBookings;
import io.realticket.commandapi.checkout.BookingCancel;
import io.realticket.commandapi.checkout.Cancellation;
import io.realticket.commandapi.hold.LeftHolds;
import io.realticket.contracts.id.BuyerId;
import java.time.Clock;
import java.util.List;

/** What a guest has who will not come again: holds, and bookings of shows that are still to come. Thread-safe. */
public final class GuestBelongings {
    private final BuyerBookings bookings;
    private final LeftHolds leftHolds;
    private final Cancellation cancellation;
    private final Clock clock;

    /** @param clock tells which shows are still to come */
    public GuestBelongings(BuyerBookings bookings, LeftHolds leftHolds, Cancellation cancellation, Clock clock) {
        this.bookings = bookings;
        this.leftHolds = leftHolds;
        this.cancellation = cancellation;
        this.clock = clock;
    }

    /** Gives everything back that is the guest's, and returns whether all of it is known to be free. */
    boolean giveBack(BuyerId guest) {
        boolean all = leftHolds.giveBack(guest).isEmpty();
        // A show that has begun has had its audience: its bookings are history.
        BookingList asked = new BookingList(BookingList.When.UPCOMING, clock.instant(), null, Bookings.LIST_MAX);
        List<Booking> part = bookings.list(guest, asked);
        while (!part.isEmpty()) {
            for (Booking booking : part) {
                all &= booking.cancelled() || cancel(guest, booking);
            }
            part = bookings.list(guest, asked.after(part.getLast().id()));
        }
        return all;
    }

    private boolean cancel(BuyerId guest, Booking booking) {
        return switch (cancellation.cancel(new BookingCancel(booking.id(), booking.show(), guest))) {
            // A seat that somebody sits in is nobody else's.
            case Cancellation.Ended.Now _, Cancellation.Ended.Before _, Cancellation.Ended.Used _ -> true;
            case Cancellation.Ended.Soon _ -> false;
        };
    }
}
