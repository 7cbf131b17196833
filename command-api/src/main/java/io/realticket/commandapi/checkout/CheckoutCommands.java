package io.realticket.commandapi.checkout;

import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.seat.SeatCommand;

/** What an order asks of the decider. The same order always asks it under the same ids. */
public final class CheckoutCommands {
    private CheckoutCommands() {}

    /** Returns the command that secures the hold for the time of the payment. */
    static SeatCommand.BeginCheckout begin(Order order) {
        return new SeatCommand.BeginCheckout(
                CommandIds.checkout(order.booking()),
                order.show(),
                order.buyer(),
                order.booking(),
                order.hold(),
                order.seats(),
                order.total());
    }

    /** Returns the command that books what was paid. */
    public static SeatCommand.ConfirmHold confirm(Order order) {
        return new SeatCommand.ConfirmHold(
                CommandIds.confirm(order.booking()),
                order.show(),
                order.buyer(),
                order.booking(),
                order.hold(),
                order.seats(),
                order.total());
    }
}
