package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.operator.LongWork;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks the decider for an operator, and tells what it replied. Thread-safe. */
@Component
final class CommandAnswers {
    private static final String RETRY_AFTER_SECONDS = "1";

    private final CommandGateway gateway;

    CommandAnswers(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends one command and returns the response to who asked. */
    ResponseEntity<?> ask(SeatCommand command) {
        return switch (gateway.ask(command)) {
            case Answer.Replied(SeatReply.Refused refused) -> refused(refused.reason(), 0);
            case Answer.Replied(SeatReply reply) ->
                ResponseEntity.ok(Map.of("commandId", reply.commandId(), "version", reply.version()));
            // Sent again under the same key, it is answered like the first.
            case Answer.Late(CommandId late) ->
                ResponseEntity.accepted()
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .body(Map.of("commandId", late));
            case Answer.NotSent(Answer.Why why) ->
                switch (why) {
                    case OVERLOADED ->
                        Problem.of(ProblemType.OVERLOADED, "Too many requests wait on this node.")
                                .response();
                    case UNAVAILABLE ->
                        Problem.of(ProblemType.UNAVAILABLE, "The log did not acknowledge the request.")
                                .response();
                    case KEY_REUSED ->
                        Problem.of(ProblemType.KEY_REUSED, "The key stands for another request.")
                                .response();
                };
        };
    }

    /** Returns the response to who asked for work that takes more than one command. */
    static ResponseEntity<?> of(LongWork work) {
        return switch (work) {
            case LongWork.Done(int seats, int kept) -> ResponseEntity.ok(new Changed(seats, kept));
            case LongWork.Refused(Refusal reason, int seats) -> refused(reason, seats);
            case LongWork.CutShort(int seats) ->
                Problem.of(ProblemType.UNFINISHED, "Ask the same again under the same key, and the rest follows.")
                        .with("seats", seats)
                        .response();
        };
    }

    /**
     * How much was done.
     *
     * @param seats how many were changed
     * @param kept how many were left as they were: held, sold, or being paid for
     */
    record Changed(int seats, int kept) {}

    private static ResponseEntity<?> refused(Refusal reason, int seats) {
        return Problem.of(ProblemType.of(reason), "The decider refused it.")
                .with("seats", seats)
                .response();
    }
}
