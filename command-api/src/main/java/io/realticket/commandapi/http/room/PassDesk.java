package io.realticket.commandapi.http.room;

import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.Passes;
import io.realticket.commandapi.room.Rooms;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.queue.QueueReply;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Hands passes out. Thread-safe. */
@Component
final class PassDesk {
    private final Rooms rooms;
    private final Passes passes;
    private final PassCookie cookie;

    PassDesk(Rooms rooms, Passes passes, PassCookie cookie) {
        this.rooms = rooms;
        this.passes = passes;
        this.cookie = cookie;
    }

    /**
     * The right to shop.
     *
     * @param pass signed; a browser has it as a cookie too
     * @param shopUntil exclusive
     */
    record PassView(PassId passId, String pass, Instant shopUntil) {}

    /** Returns the pass of one who is inside, the same each time, and gives it to the browser. */
    PassView give(QueueReply.Inside inside, HttpServletResponse response) {
        Instant now = inside.at().truncatedTo(ChronoUnit.SECONDS);
        Instant until = inside.shopUntil().truncatedTo(ChronoUnit.SECONDS);
        if (!until.isAfter(now)) {
            throw Problem.of(ProblemType.NOT_IN_LINE, "Your time is over.").exception();
        }
        Pass pass = new Pass(
                inside.passId(), inside.showId(), inside.buyer(), enteredAt(inside.showId(), until, now), until);
        String text = passes.sign(pass);
        cookie.set(pass, text, Duration.between(now, until), response);
        return new PassView(pass.id(), text, until);
    }

    // As the terms of the room have it. Should they have changed meanwhile, then at least not in the future.
    private Instant enteredAt(ShowId show, Instant until, Instant now) {
        return rooms.room(show)
                .map(room -> until.minus(room.times().shopping()))
                .filter(entered -> entered.isBefore(now))
                .orElse(now);
    }
}
