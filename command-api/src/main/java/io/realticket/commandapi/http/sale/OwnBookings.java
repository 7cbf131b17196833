package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BuyerBookings;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import org.springframework.stereotype.Component;

/** The bookings that a buyer's request may name. Thread-safe. */
@Component
final class OwnBookings {
    private final BuyerBookings bookings;

    OwnBookings(BuyerBookings bookings) {
        this.bookings = bookings;
    }

    /** Returns the booking with {@code id}, or ends the request with the problem that {@code buyer} has none. */
    Booking require(BookingId id, BuyerId buyer) {
        return bookings.booking(buyer, id)
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_BOOKING, "You have no booking " + id + ".")
                        .exception());
    }
}
