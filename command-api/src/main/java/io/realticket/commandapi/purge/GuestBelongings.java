package io.realticket.commandapi.purge;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.BuyerSeats;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.LeftHolds;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What a guest has who will not come again: holds, and bookings of shows that are still to come. Thread-safe. */
public final class GuestBelongings {
    private final BuyerSeats seats;
    private final LeftHolds leftHolds;
    private final Catalog catalog;
    private final CommandGateway gateway;
    private final Supplier<UUID> newIds;
    private final Clock clock;

    /** @param newIds gives an id that nothing had before */
    public GuestBelongings(
            BuyerSeats seats,
            LeftHolds leftHolds,
            Catalog catalog,
            CommandGateway gateway,
            Supplier<UUID> newIds,
            Clock clock) {
        this.seats = seats;
        this.leftHolds = leftHolds;
        this.catalog = catalog;
        this.gateway = gateway;
        this.newIds = newIds;
        this.clock = clock;
    }

    /** Gives everything back that is the guest's, and returns whether all of it is known to be free. */
    boolean giveBack(BuyerId guest) {
        boolean all = leftHolds.giveBack(guest).isEmpty();
        for (BookedSeats booking : seats.bookings(guest)) {
            all &= booking.cancelled() || isOver(booking) || cancel(guest, booking);
        }
        return all;
    }

    // A show that has begun has had its audience: its bookings are history.
    private boolean isOver(BookedSeats booking) {
        return catalog.show(booking.show())
                .map(show -> !show.show().times().startsAt().isAfter(clock.instant()))
                .orElse(true);
    }

    private boolean cancel(BuyerId guest, BookedSeats booking) {
        Answer answer = gateway.ask(
                new SeatCommand.CancelBooking(new CommandId(newIds.get()), booking.show(), guest, booking.id()));
        return switch (answer) {
            case Answer.Replied(SeatReply.Cancelled _) -> true;
            case Answer.Replied(SeatReply.Refused refused) -> refused.reason() == Refusal.UNKNOWN_BOOKING;
            case Answer.Replied _, Answer.Late _, Answer.NotSent _ -> false;
        };
    }
}
