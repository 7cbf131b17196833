package io.realticket.commandapi.http.room;

import io.realticket.commandapi.room.RoomGateway;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asks waiting rooms for their visitors. Thread-safe. */
@Component
final class RoomVisits {
    private final RoomGateway gateway;
    private final RoomAnswers answers;
    private final Supplier<UUID> newIds;

    RoomVisits(RoomGateway gateway, RoomAnswers answers, Supplier<UUID> newIds) {
        this.gateway = gateway;
        this.answers = answers;
        this.newIds = newIds;
    }

    /** Returns the reply, or ends the request with the problem that there is none, or that it is a refusal. */
    QueueReply ask(QueueCommand command) {
        return answers.reply(gateway.ask(command));
    }

    /** Returns where {@code buyer} stands now, and changes nothing. */
    QueueReply find(ShowId show, BuyerId buyer) {
        return ask(new QueueCommand.FindPlace(new CommandId(newIds.get()), show, buyer));
    }

    /** Asks, and returns where the visitor stands then. */
    VisitView visit(QueueCommand command) {
        return answers.visit(ask(command));
    }

    /** Returns where the visitor stands by {@code reply}. */
    VisitView view(QueueReply reply) {
        return answers.visit(reply);
    }
}
