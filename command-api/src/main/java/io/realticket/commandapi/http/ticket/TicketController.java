package io.realticket.commandapi.http.ticket;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BuyerBookings;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.ticket.Ticket;
import io.realticket.commandapi.ticket.TicketSigner;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A buyer's tickets as pictures to show at the door. */
@RestController
class TicketController {
    private final BuyerBookings bookings;
    private final TicketSigner signer;

    TicketController(BuyerBookings bookings, TicketSigner signer) {
        this.bookings = bookings;
        this.signer = signer;
    }

    @GetMapping(path = "/api/bookings/{id}/tickets/{seat}", produces = "image/svg+xml")
    String ticket(@PathVariable BookingId id, @PathVariable SeatId seat, BuyerId buyer) {
        Booking booking = bookings.booking(buyer, id)
                .filter(own -> !own.cancelled() && own.seats().contains(seat))
                .orElseThrow(() -> Problem.of(
                                ProblemType.UNKNOWN_BOOKING, "You have no ticket of " + seat + " by " + id + ".")
                        .exception());
        return QrPicture.svg(signer.sign(new Ticket(booking.id(), booking.show(), seat)));
    }
}
