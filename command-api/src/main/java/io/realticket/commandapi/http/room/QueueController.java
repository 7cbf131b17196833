package io.realticket.commandapi.http.room;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import jakarta.servlet.http.HttpServletResponse;
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
    private final RoomVisits visits;
    private final ChallengeGate gate;
    private final PassCookie cookie;

    QueueController(KnownShows shows, RoomVisits visits, ChallengeGate gate, PassCookie cookie) {
        this.shows = shows;
        this.visits = visits;
        this.gate = gate;
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
        if (gate.standsAt(ChallengedAt.JOIN, show)) {
            QueueReply now = visits.find(show, buyer);
            if (!(now instanceof QueueReply.Outside)) {
                // Who has a place need not ask for it twice.
                return visits.view(now);
            }
            gate.pass(show, buyer, solution, response);
        }
        CommandId id = CommandIds.command(buyer, show, "join " + key.value());
        return visits.visit(new QueueCommand.Join(id, show, buyer));
    }

    @GetMapping
    VisitView place(@PathVariable ShowId show, BuyerId buyer) {
        shows.require(show);
        return visits.view(visits.find(show, buyer));
    }

    @DeleteMapping
    VisitView leave(@PathVariable ShowId show, BuyerId buyer, IdempotencyKey key, HttpServletResponse response) {
        shows.require(show);
        CommandId id = CommandIds.command(buyer, show, "leave " + key.value());
        VisitView left = visits.visit(new QueueCommand.Leave(id, show, buyer));
        cookie.clear(show, response);
        return left;
    }
}
