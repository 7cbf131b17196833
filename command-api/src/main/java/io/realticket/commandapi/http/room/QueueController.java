package io.realticket.commandapi.http.room;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.room.RoomGateway;
import io.realticket.commandapi.room.Rooms;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A buyer's place in line: one for each account, the same on every tab and device, however often it is asked for. */
@RestController
@RequestMapping("/api/shows/{show}/queue")
class QueueController {
    private final KnownShows shows;
    private final Rooms rooms;
    private final RoomGateway gateway;
    private final ChallengeGate gate;
    private final RoomAnswers answers;
    private final Supplier<UUID> newIds;
    private final PassCookie cookie;

    QueueController(
            KnownShows shows,
            Rooms rooms,
            RoomGateway gateway,
            ChallengeGate gate,
            RoomAnswers answers,
            Supplier<UUID> newIds,
            PassCookie cookie) {
        this.shows = shows;
        this.rooms = rooms;
        this.gateway = gateway;
        this.gate = gate;
        this.answers = answers;
        this.newIds = newIds;
        this.cookie = cookie;
    }

    @PostMapping
    VisitView join(
            @PathVariable ShowId show,
            BuyerId buyer,
            IdempotencyKey key,
            @RequestBody(required = false) ChallengeGate.@Nullable Solution solution,
            HttpServletResponse response) {
        shows.require(show);
        if (isChallenged(show)) {
            QueueReply now = ask(find(show, buyer));
            if (!(now instanceof QueueReply.Outside)) {
                // Who has a place need not ask for it twice.
                return answers.visit(now);
            }
            gate.pass(show, buyer, solution == null ? ChallengeGate.Solution.NONE : solution, response);
        }
        CommandId id = CommandIds.command(buyer, show, "join " + key.value());
        return answers.visit(ask(new QueueCommand.Join(id, show, buyer)));
    }

    private boolean isChallenged(ShowId show) {
        return rooms.room(show)
                .filter(room -> room.challengedAt() == ChallengedAt.JOIN)
                .isPresent();
    }

    @GetMapping
    VisitView place(@PathVariable ShowId show, BuyerId buyer) {
        shows.require(show);
        return answers.visit(ask(find(show, buyer)));
    }

    @DeleteMapping
    VisitView leave(@PathVariable ShowId show, BuyerId buyer, IdempotencyKey key, HttpServletResponse response) {
        shows.require(show);
        CommandId id = CommandIds.command(buyer, show, "leave " + key.value());
        VisitView left = answers.visit(ask(new QueueCommand.Leave(id, show, buyer)));
        cookie.clear(show, response);
        return left;
    }

    private QueueCommand find(ShowId show, BuyerId buyer) {
        return new QueueCommand.FindPlace(new CommandId(newIds.get()), show, buyer);
    }

    private QueueReply ask(QueueCommand command) {
        return answers.reply(gateway.ask(command));
    }
}
