package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.hold.BuyerSeats;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.room.Passage;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.PassClaim;
import io.realticket.contracts.seat.SeatCommand;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking for seats, seeing one's own, giving them back. */
@RestController
@RequestMapping("/api/shows/{show}/holds")
class HoldController {
    private final KnownShows shows;
    private final CommandGateway gateway;
    private final BuyerSeats seats;
    private final Answers answers;
    private final Passage passage;
    private final Clock clock;
    private final SaleSettings settings;

    HoldController(
            KnownShows shows,
            CommandGateway gateway,
            BuyerSeats seats,
            Answers answers,
            Passage passage,
            Clock clock,
            SaleSettings settings) {
        this.shows = shows;
        this.gateway = gateway;
        this.seats = seats;
        this.answers = answers;
        this.passage = passage;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * What to hold: the seats named, or the best that are free. Exactly one of both.
     *
     * @param seats named seats
     * @param best how many, and where
     */
    record HoldRequest(
            @Nullable List<@Nullable String> seats,
            @Nullable BestRequest best) {}

    /** Which hold to extend. */
    record ExtensionRequest(@Nullable String holdId) {}

    @PostMapping
    ResponseEntity<?> hold(
            @PathVariable ShowId show,
            BuyerId buyer,
            IdempotencyKey key,
            @RequestBody HoldRequest request,
            HttpServletRequest from) {
        PassClaim pass = passage.require(shows.require(show), buyer, from);
        if (request.best() != null) {
            return holdBest(show, buyer, key, request, pass);
        }
        List<SeatId> wanted = SeatsField.checked(request.seats());
        shows.requireSeats(show, wanted);
        Instant answerBy = clock.instant().plus(settings.answerBy());
        return answers.of(gateway.ask(new SeatCommand.HoldSeats(
                CommandIds.command(buyer, show, key.value()), show, buyer, pass, answerBy, wanted)));
    }

    private ResponseEntity<?> holdBest(
            ShowId show, BuyerId buyer, IdempotencyKey key, HoldRequest request, @Nullable PassClaim pass) {
        if (request.seats() != null) {
            throw Problem.invalid("best", "must not be given together with seats")
                    .exception();
        }
        BestRequest best = Objects.requireNonNull(request.best());
        ShowOnSale known = shows.require(show);
        return answers.of(gateway.ask(new SeatCommand.HoldBestAvailable(
                CommandIds.command(buyer, show, key.value()),
                show,
                buyer,
                pass,
                clock.instant().plus(settings.answerBy()),
                best.checkedCount(),
                best.checkedCategory(known),
                best.checkedSections(shows.layout(known)))));
    }

    @PostMapping("/extension")
    ResponseEntity<?> extend(
            @PathVariable ShowId show, BuyerId buyer, IdempotencyKey key, @RequestBody ExtensionRequest request) {
        shows.require(show);
        return answers.of(gateway.ask(new SeatCommand.ExtendHold(
                CommandIds.command(buyer, show, key.value()), show, buyer, holdId(request.holdId()))));
    }

    private static HoldId holdId(@Nullable String text) {
        try {
            return HoldId.of(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("holdId", "must be the id of a hold, a UUID").exception();
        }
    }

    @GetMapping
    HoldView.Current held(@PathVariable ShowId show, BuyerId buyer) {
        shows.require(show);
        Instant now = clock.instant();
        HoldView hold = seats.hold(buyer, show)
                .filter(held -> held.expiresAt().isAfter(now))
                .map(HoldView::of)
                .orElse(null);
        return new HoldView.Current(hold, now);
    }

    @DeleteMapping
    ResponseEntity<?> release(@PathVariable ShowId show, BuyerId buyer, IdempotencyKey key) {
        shows.require(show);
        return answers.of(
                gateway.ask(new SeatCommand.ReleaseHold(CommandIds.command(buyer, show, key.value()), show, buyer)));
    }

    @DeleteMapping("/{seat}")
    ResponseEntity<?> release(@PathVariable ShowId show, @PathVariable SeatId seat, BuyerId buyer, IdempotencyKey key) {
        shows.requireSeats(show, List.of(seat));
        return answers.of(gateway.ask(new SeatCommand.ReleaseSeats(
                CommandIds.command(buyer, show, key.value()), show, buyer, List.of(seat))));
    }
}
