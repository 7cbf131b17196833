package io.realticket.commandapi.checkout;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.util.List;

/**
 * What a buyer asks to book and pay.
 *
 * @param booking what it shall be known by, to the decider and to the payment gateway
 * @param hold the buyer's, which has exactly {@code seats}
 * @param seats in seat order
 * @param total what the seats cost together
 */
public record Order(
        BookingId booking, ShowId show, BuyerId buyer, HoldId hold, List<SeatId> seats, Money total, Card card) {
    /** Sorts the seats, so that equal orders are equal. */
    public Order {
        seats = seats.stream().sorted().toList();
    }

    /** Whether {@code other} asks the same. What it costs does not count: prices may change between two requests. */
    public boolean asksAs(Order other) {
        return booking.equals(other.booking)
                && show.equals(other.show)
                && buyer.equals(other.buyer)
                && hold.equals(other.hold)
                && seats.equals(other.seats)
                && card.equals(other.card);
    }
}
