package io.realticket.commandapi.http.room;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.Passes;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Going in, and the keys by which others tell a pass from a forgery. */
@RestController
class PassController {
    private final KnownShows shows;
    private final RoomVisits visits;
    private final ChallengeGate gate;
    private final Passes passes;
    private final PassDesk desk;

    PassController(KnownShows shows, RoomVisits visits, ChallengeGate gate, Passes passes, PassDesk desk) {
        this.shows = shows;
        this.visits = visits;
        this.gate = gate;
        this.passes = passes;
        this.desk = desk;
    }

    /** Goes in, when called. Who is inside gets the same pass again, without another challenge. */
    @PostMapping("/api/shows/{show}/pass")
    ResponseEntity<PassDesk.PassView> claim(
            @PathVariable ShowId show,
            BuyerId buyer,
            IdempotencyKey key,
            @RequestBody(required = false) ChallengeGate.@Nullable Solution solution,
            HttpServletResponse response) {
        shows.require(show);
        if (gate.standsAt(ChallengedAt.CLAIM, show)) {
            QueueReply now = visits.find(show, buyer);
            if (now instanceof QueueReply.Inside inside) {
                return given(inside, response, HttpStatus.OK);
            }
            if (!(now instanceof QueueReply.Called)) {
                // Nobody solves a riddle for nothing.
                throw refused(now).exception();
            }
            gate.pass(show, buyer, solution, response);
        }
        CommandId id = CommandIds.command(buyer, show, "claim " + key.value());
        return switch (visits.ask(new QueueCommand.Claim(id, show, buyer))) {
            case QueueReply.Inside inside -> given(inside, response, HttpStatus.CREATED);
            case QueueReply other -> throw refused(other).exception();
        };
    }

    private static Problem refused(QueueReply reply) {
        return switch (reply) {
            case QueueReply.Outside _ -> Problem.of(ProblemType.NOT_IN_LINE, "Join the line first.");
            case QueueReply.NoWaitingRoom _ -> Problem.of(ProblemType.NO_WAITING_ROOM, "Go straight to the seats.");
            default -> Problem.of(ProblemType.NOT_CALLED, "The line has not reached you.");
        };
    }

    private ResponseEntity<PassDesk.PassView> given(
            QueueReply.Inside inside, HttpServletResponse response, HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(desk.give(inside, response));
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> keys() {
        return ResponseEntity.ok(passes.jwks());
    }
}
