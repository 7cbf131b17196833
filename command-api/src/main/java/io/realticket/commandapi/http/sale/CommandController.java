package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The outcome of a command whose reply came late. Only its own buyer learns that it exists. */
@RestController
class CommandController {
    private final CommandGateway gateway;
    private final Answers answers;

    CommandController(CommandGateway gateway, Answers answers) {
        this.gateway = gateway;
        this.answers = answers;
    }

    /** A command that is not decided yet. */
    record PendingView(CommandId commandId, String state) {}

    @GetMapping("/api/commands/{id}")
    ResponseEntity<?> outcome(@PathVariable CommandId id, BuyerId buyer) {
        Outcome outcome = gateway.outcome(id, buyer)
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_COMMAND, "Send the request again with the same key.")
                        .exception());
        return switch (outcome) {
            case Outcome.Known known -> answers.of(known.reply());
            case Outcome.Pending _ -> ResponseEntity.ok(new PendingView(id, "PENDING"));
        };
    }
}
