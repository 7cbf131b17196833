package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.checkout.BookingCancel;
import io.realticket.commandapi.checkout.Cancellation;
import io.realticket.commandapi.checkout.Order;
import io.realticket.commandapi.checkout.Purchase;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.layout.Money;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Buying what is held, and cancelling. */
@RestController
@RequestMapping("/api/bookings")
class BookingController {
    private final KnownShows shows;
    private final Purchase purchase;
    private final Cancellation cancellation;
    private final PurchaseAnswers answers;
    private final OwnBookings own;
    private final Receipts receipts;
    private final Clock clock;

    BookingController(
            KnownShows shows,
            Purchase purchase,
            Cancellation cancellation,
            PurchaseAnswers answers,
            OwnBookings own,
            Receipts receipts,
            Clock clock) {
        this.shows = shows;
        this.purchase = purchase;
        this.cancellation = cancellation;
        this.answers = answers;
        this.own = own;
        this.receipts = receipts;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<?> book(BuyerId buyer, IdempotencyKey key, @RequestBody BookingRequest request) {
        BookingRequest.Checked asked = request.checked();
        shows.requireSeats(asked.show(), asked.seats());
        // The decider has the prices, and begins no payment of any other total.
        Money total = asked.total() == null ? receipts.total(asked.show(), asked.seats()) : asked.total();
        return answers.of(purchase.buy(new Order(
                CommandIds.booking(buyer, asked.show(), key.value()),
                asked.show(),
                buyer,
                asked.hold(),
                asked.seats(),
                total,
                asked.card())));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> cancel(@PathVariable BookingId id, BuyerId buyer, IdempotencyKey key) {
        Booking booking = own.require(id, buyer);
        if (booking.cancelled()) {
            return ResponseEntity.ok(receipts.of(booking));
        }
        if (!clock.instant()
                .isBefore(shows.require(booking.show()).show().times().startsAt())) {
            return Problem.of(ProblemType.CANCEL_CLOSED, "The show has begun.").response();
        }
        return switch (cancellation.cancel(new BookingCancel(id, booking.show(), buyer))) {
            case Cancellation.Ended.Now(var cancelled) -> ResponseEntity.ok(receipts.of(cancelled));
            // Cancelled twice at the same time: the second finds it gone, which is what both wanted.
            case Cancellation.Ended.Before() -> ResponseEntity.ok(receipts.of(own.require(id, buyer)));
            case Cancellation.Ended.Used() ->
                Problem.of(ProblemType.CANCEL_CLOSED, "Somebody has gone in with a ticket of this booking.")
                        .response();
            case Cancellation.Ended.Soon() -> PurchaseAnswers.comes(id, BookingView.Status.CANCELLING);
        };
    }
}
