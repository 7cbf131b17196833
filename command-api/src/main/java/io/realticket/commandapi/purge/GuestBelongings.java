package io.realticket.commandapi.purge;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BookingList;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.booking.BuyerBookings;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.LeftHolds;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What a guest has who will not come again: holds, and bookings of shows that are still to come. Thread-safe. */
public final class GuestBelongings {
    private final BuyerBookings bookings;
    private final LeftHolds leftHolds;
    private final CommandGateway gateway;
    private final Supplier<UUID> newIds;
    private final Clock clock;

    /** @param newIds gives an id that nothing had before */
    public GuestBelongings(
            BuyerBookings bookings, LeftHolds leftHolds, CommandGateway gateway, Supplier<UUID> newIds, Clock clock) {
        this.bookings = bookings;
        this.leftHolds = leftHolds;
        this.gateway = gateway;
        this.newIds = newIds;
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
        Answer answer = gateway.ask(
                new SeatCommand.CancelBooking(new CommandId(newIds.get()), booking.show(), guest, booking.id()));
        return switch (answer) {
            case Answer.Replied(SeatReply.Cancelled _) -> true;
            case Answer.Replied(SeatReply.Refused refused) -> refused.reason() == Refusal.UNKNOWN_BOOKING;
            case Answer.Replied _, Answer.Late _, Answer.NotSent _ -> false;
        };
    }
}
