package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BuyerBookings;
import io.realticket.commandapi.checkout.Checkout;
import io.realticket.commandapi.checkout.CheckoutState;
import io.realticket.commandapi.checkout.Checkouts;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemException;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bookings that a buyer's request may name. Thread-safe. */
@Component
final class OwnBookings {
    private final BuyerBookings bookings;
    private final Checkouts checkouts;
    private final Receipts receipts;

    OwnBookings(BuyerBookings bookings, Checkouts checkouts, Receipts receipts) {
        this.bookings = bookings;
        this.checkouts = checkouts;
        this.receipts = receipts;
    }

    /** Returns the booking with {@code id}, or ends the request with the problem that {@code buyer} has none. */
    Booking require(BookingId id, BuyerId buyer) {
        return bookings.booking(buyer, id).orElseThrow(() -> absent(id, buyer));
    }

    // An order that may be a booking by now is not unknown, only not heard of here.
    private RuntimeException absent(BookingId id, BuyerId buyer) {
        boolean mayBe = checkouts
                .find(buyer, id)
                .filter(order -> order.state().isUndecided() || order.state() == CheckoutState.BOOKED)
                .isPresent();
        return mayBe ? new NotCaughtUpException("the projection of bookings") : unknown(id);
    }

    /** Returns the receipt of the booking with {@code id}, or of the order that is to become it; or ends the request alike. */
    BookingView receipt(BookingId id, BuyerId buyer) {
        Optional<Booking> booking = bookings.booking(buyer, id);
        Optional<Checkout> checkout = checkouts.find(buyer, id);
        return booking.map(settled -> receipts.of(settled, checkout.orElse(null)))
                .or(() -> checkout.map(receipts::of))
                .orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(BookingId id) {
        return Problem.of(ProblemType.UNKNOWN_BOOKING, "You have no booking " + id + ".")
                .exception();
    }
}
