package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.BuyerSeats;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Booking what is held, reading receipts, cancelling. */
@RestController
@RequestMapping("/api/bookings")
class BookingController {
    private final KnownShows shows;
    private final CommandGateway gateway;
    private final BuyerSeats seats;
    private final Answers answers;
    private final Receipts receipts;

    BookingController(KnownShows shows, CommandGateway gateway, BuyerSeats seats, Answers answers, Receipts receipts) {
        this.shows = shows;
        this.gateway = gateway;
        this.seats = seats;
        this.answers = answers;
        this.receipts = receipts;
    }

    @PostMapping
    ResponseEntity<?> book(BuyerId buyer, IdempotencyKey key, @RequestBody BookingRequest request) {
        BookingRequest.Checked asked = request.checked();
        shows.requireSeats(asked.show(), asked.seats());
        return answers.of(gateway.ask(new SeatCommand.ConfirmHold(
                CommandIds.command(buyer, asked.show(), key.value()),
                asked.show(),
                buyer,
                CommandIds.booking(buyer, asked.show(), key.value()),
                asked.hold(),
                asked.seats(),
                receipts.total(asked.show(), asked.seats()))));
    }

    @GetMapping
    BookingView.Bookings bookings(BuyerId buyer) {
        return new BookingView.Bookings(receipts.of(seats.bookings(buyer)));
    }

    @GetMapping("/{id}")
    BookingView booking(@PathVariable BookingId id, BuyerId buyer) {
        return receipts.of(require(id, buyer));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> cancel(@PathVariable BookingId id, BuyerId buyer, IdempotencyKey key) {
        BookedSeats booking = require(id, buyer);
        if (booking.cancelled()) {
            return ResponseEntity.ok(receipts.of(booking));
        }
        Answer answer = gateway.ask(new SeatCommand.CancelBooking(
                CommandIds.command(buyer, booking.show(), key.value()), booking.show(), buyer, id));
        // Cancelled twice at the same time: the second finds it gone, which is what both wanted.
        boolean gone = answer instanceof Answer.Replied(SeatReply.Refused refused)
                && refused.reason() == Refusal.UNKNOWN_BOOKING;
        return gone ? ResponseEntity.ok(receipts.of(require(id, buyer))) : answers.of(answer);
    }

    private BookedSeats require(BookingId id, BuyerId buyer) {
        return seats.bookings(buyer).stream()
                .filter(booking -> booking.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_BOOKING, "You have no booking " + id + ".")
                        .exception());
    }
}
