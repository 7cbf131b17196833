package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what the decider replied into what the client is told. The only place that does. Thread-safe. */
@Component
final class Answers {
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Receipts receipts;
    private final KnownShows shows;

    Answers(Receipts receipts, KnownShows shows) {
        this.receipts = receipts;
        this.shows = shows;
    }

    /** Returns the response to one who asked and waited. */
    ResponseEntity<?> of(Answer answer) {
        return switch (answer) {
            case Answer.Replied(SeatReply reply) -> of(reply);
            case Answer.Late(CommandId command) -> late(command);
            case Answer.NotSent(Answer.Why why) -> notSent(why).response();
        };
    }

    /** Returns the response that {@code reply} means, whenever it came. */
    ResponseEntity<?> of(SeatReply reply) {
        return switch (reply) {
            case SeatReply.Held held -> held(held);
            case SeatReply.Released released -> ResponseEntity.ok(HoldView.AfterRelease.of(released));
            case SeatReply.CheckoutBegun begun -> ResponseEntity.ok(HoldView.of(begun));
            case SeatReply.Booked booked ->
                ResponseEntity.created(URI.create("/api/bookings/" + booked.bookingId()))
                        .body(receipts.of(booked));
            case SeatReply.Cancelled cancelled -> ResponseEntity.ok(receipts.of(cancelled));
            case SeatReply.HouseSeats house -> ResponseEntity.ok(Map.of("seats", house.seats(), "left", house.left()));
            case SeatReply.Cleared cleared ->
                ResponseEntity.ok(Map.of("seats", cleared.seats(), "left", cleared.left(), "kept", cleared.kept()));
            case SeatReply.Done done -> ResponseEntity.ok(Map.of("commandId", done.commandId()));
            case SeatReply.Refused refused -> refused(refused).response();
        };
    }

    // An extension grants no seat, so it makes nothing new.
    private static ResponseEntity<?> held(SeatReply.Held held) {
        ResponseEntity.BodyBuilder response = held.granted().isEmpty()
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create("/api/shows/" + held.showId() + "/holds"));
        return response.body(HoldView.of(held));
    }

    private Problem refused(SeatReply.Refused refused) {
        ProblemType type = ProblemType.of(refused.reason());
        Problem problem = Problem.of(type, RefusalWords.of(refused.reason()));
        if (refused.seat() != null) {
            problem = problem.with("seat", refused.seat());
        }
        if (refused.takenBy() != null) {
            problem = problem.with("takenBy", refused.takenBy());
        }
        return refused.reason() == Refusal.SALE_NOT_OPEN
                ? problem.opening(shows.require(refused.showId()).show().times().opensAt())
                : problem;
    }

    private static ResponseEntity<?> late(CommandId command) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/commands/" + command))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(Map.of("commandId", command));
    }

    private static Problem notSent(Answer.Why why) {
        return switch (why) {
            case OVERLOADED -> Problem.of(ProblemType.OVERLOADED, "Too many requests wait on this node.");
            case UNAVAILABLE -> Problem.of(ProblemType.UNAVAILABLE, "The log did not acknowledge the request.");
            case KEY_REUSED -> Problem.of(ProblemType.KEY_REUSED, "The key stands for another request.");
        };
    }
}
