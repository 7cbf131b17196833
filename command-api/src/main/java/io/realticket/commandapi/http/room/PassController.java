package io.realticket.commandapi.http.room;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.Passes;
import io.realticket.commandapi.room.RoomGateway;
import io.realticket.commandapi.room.Rooms;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final Rooms rooms;
    private final RoomGateway gateway;
    private final ChallengeGate gate;
    private final RoomAnswers answers;
    private final Passes passes;
    private final PassCookie cookie;
    private final Supplier<UUID> newIds;

    PassController(
            KnownShows shows,
            Rooms rooms,
            RoomGateway gateway,
            ChallengeGate gate,
            RoomAnswers answers,
            Passes passes,
            PassCookie cookie,
            Supplier<UUID> newIds) {
        this.shows = shows;
        this.rooms = rooms;
        this.gateway = gateway;
        this.gate = gate;
        this.answers = answers;
        this.passes = passes;
        this.cookie = cookie;
        this.newIds = newIds;
    }

    /**
     * The right to shop.
     *
     * @param pass signed; a browser has it as a cookie too
     * @param shopUntil exclusive
     */
    record PassView(PassId passId, String pass, Instant shopUntil) {}

    /** Goes in, when called. Who is inside gets the same pass again, without another challenge. */
    @PostMapping("/api/shows/{show}/pass")
    ResponseEntity<PassView> claim(
            @PathVariable ShowId show,
            BuyerId buyer,
            IdempotencyKey key,
            @RequestBody(required = false) ChallengeGate.@Nullable Solution solution,
            HttpServletResponse response) {
        shows.require(show);
        if (isChallenged(show)) {
            QueueReply now = ask(new QueueCommand.FindPlace(new CommandId(newIds.get()), show, buyer));
            if (now instanceof QueueReply.Inside inside) {
                return given(inside, response, HttpStatus.OK);
            }
            if (!(now instanceof QueueReply.Called)) {
                // Nobody solves a riddle for nothing.
                throw refused(now).exception();
            }
            gate.pass(show, buyer, solution == null ? ChallengeGate.Solution.NONE : solution, response);
        }
        CommandId id = CommandIds.command(buyer, show, "claim " + key.value());
        return switch (ask(new QueueCommand.Claim(id, show, buyer))) {
            case QueueReply.Inside inside -> given(inside, response, HttpStatus.CREATED);
            case QueueReply other -> throw refused(other).exception();
        };
    }

    private boolean isChallenged(ShowId show) {
        return rooms.room(show)
                .filter(room -> room.challengedAt() == ChallengedAt.CLAIM)
                .isPresent();
    }

    private static Problem refused(QueueReply reply) {
        return switch (reply) {
            case QueueReply.Outside _ -> Problem.of(ProblemType.NOT_IN_LINE, "Join the line first.");
            case QueueReply.NoWaitingRoom _ -> Problem.of(ProblemType.NO_WAITING_ROOM, "Go straight to the seats.");
            default -> Problem.of(ProblemType.NOT_CALLED, "The line has not reached you.");
        };
    }

    private ResponseEntity<PassView> given(QueueReply.Inside inside, HttpServletResponse response, HttpStatus status) {
        Instant until = inside.shopUntil().truncatedTo(ChronoUnit.SECONDS);
        Instant issuedAt = inside.at().truncatedTo(ChronoUnit.SECONDS);
        if (!until.isAfter(issuedAt)) {
            throw Problem.of(ProblemType.NOT_IN_LINE, "Your time is over.").exception();
        }
        Pass pass = new Pass(inside.passId(), inside.showId(), inside.buyer(), issuedAt, until);
        String text = passes.sign(pass);
        cookie.set(pass, text, response);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new PassView(pass.id(), text, until));
    }

    private QueueReply ask(QueueCommand command) {
        return answers.reply(gateway.ask(command));
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> keys() {
        return ResponseEntity.ok(passes.jwks());
    }
}
