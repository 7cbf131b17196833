package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.checkout.PurchaseOutcome;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.seat.Refusal;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns how a purchase went into what the client is told. Thread-safe. */
@Component
final class PurchaseAnswers {
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Answers answers;
    private final Receipts receipts;

    PurchaseAnswers(Answers answers, Receipts receipts) {
        this.answers = answers;
        this.receipts = receipts;
    }

    ResponseEntity<?> of(PurchaseOutcome outcome) {
        return switch (outcome) {
            case PurchaseOutcome.Booked(var seats) ->
                ResponseEntity.created(at(seats.id())).body(receipts.withTickets(seats));
            case PurchaseOutcome.BookedBefore(var seats) ->
                ResponseEntity.created(at(seats.id())).body(receipts.asItStands(seats));
            case PurchaseOutcome.NotBegun(Answer answer) -> notBegun(answer);
            case PurchaseOutcome.Declined(String reason) ->
                Problem.of(ProblemType.PAYMENT_DECLINED, "Your seats are still held. Pay with another card.")
                        .with("reason", reason)
                        .response();
            case PurchaseOutcome.Refused(String cause) -> refused(Refusal.ofCode(cause));
            case PurchaseOutcome.Abandoned() ->
                Problem.of(ProblemType.PAYMENT_ABANDONED, "Nothing was charged. Try again under another key.")
                        .response();
            case PurchaseOutcome.Pending(BookingId booking) -> comes(booking, BookingView.Status.PENDING);
            case PurchaseOutcome.HoldBusy() ->
                Problem.of(ProblemType.CHECKOUT_IN_PROGRESS, "Another payment for these seats is not over yet.")
                        .response();
            case PurchaseOutcome.KeyReused() ->
                Problem.of(ProblemType.KEY_REUSED, "The key stands for another request.")
                        .response();
        };
    }

    /** Returns the answer to one whose booking's end is not known yet: where it will be told. */
    static ResponseEntity<?> comes(BookingId booking, BookingView.Status status) {
        return ResponseEntity.accepted()
                .location(at(booking))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(Map.of("id", booking, "status", status));
    }

    // Whoever was not answered in time has not paid, so it is simply asked again under the same key.
    private ResponseEntity<?> notBegun(Answer answer) {
        return answer instanceof Answer.Late
                ? Problem.of(ProblemType.UNAVAILABLE, "The seats could not be secured in time; nothing was charged.")
                        .response()
                : answers.of(answer);
    }

    private static ResponseEntity<?> refused(Refusal reason) {
        return Problem.of(ProblemType.of(reason), RefusalWords.of(reason) + " Nothing was charged.")
                .response();
    }

    private static URI at(BookingId booking) {
        return URI.create("/api/bookings/" + booking);
    }
}
