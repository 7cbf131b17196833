package io.realticket.commandapi.checkout;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;

/**
 * Whose booking ends.
 *
 * @param buyer who booked
 */
public record BookingCancel(BookingId booking, ShowId show, BuyerId buyer) {
    /** Returns the command, the same however often it is asked for. */
    public SeatCommand.CancelBooking command() {
        return new SeatCommand.CancelBooking(CommandIds.cancel(booking), show, buyer, booking);
    }
}
