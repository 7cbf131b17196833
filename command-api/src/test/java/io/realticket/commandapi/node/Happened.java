package io.realticket.commandapi.node;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the log says after a command was granted. Only bookings are told truly; for anything else stands an event that
 * concerns none, so that a show's versions have no gap.
 */
final class Happened {
    private static final BuyerId NOBODY = new BuyerId(new UUID(0, 0));
    private static final HoldId NOTHING = new HoldId(new UUID(0, 0));

    private final Set<BookingId> live = new HashSet<>();

    SeatEvent of(SeatCommand command, SeatReply reply, long version, Instant at) {
        if (command instanceof SeatCommand.ConfirmHold confirm
                && reply instanceof SeatReply.Booked booked
                && live.add(booked.bookingId())) {
            return new SeatEvent.SeatsBooked(
                    booked.showId(),
                    version,
                    at,
                    booked.buyer(),
                    booked.bookingId(),
                    confirm.holdId(),
                    booked.seats(),
                    booked.total());
        }
        if (reply instanceof SeatReply.Cancelled cancelled && live.remove(cancelled.bookingId())) {
            return new SeatEvent.BookingCancelled(
                    cancelled.showId(), version, at, cancelled.buyer(), cancelled.bookingId(), cancelled.seats());
        }
        return new SeatEvent.HoldExpired(command.showId(), version, at, NOBODY, NOTHING, List.of());
    }
}
