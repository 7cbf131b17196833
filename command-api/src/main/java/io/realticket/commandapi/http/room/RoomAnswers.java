package io.realticket.commandapi.http.room;

import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.RoomAnswer;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import org.springframework.stereotype.Component;

/** Turns what a waiting room replied into where a visitor stands, or a problem. Thread-safe. */
@Component
final class RoomAnswers {
    /** Returns the reply, or ends the request with the problem that there is none, or that it is a refusal. */
    QueueReply reply(RoomAnswer answer) {
        return switch (answer) {
            case RoomAnswer.Replied(QueueReply.Refused refused) ->
                throw refused(refused.reason()).exception();
            case RoomAnswer.Replied(QueueReply reply) -> reply;
            // Nothing is lost: the place that the first request took is the place that the next one finds.
            case RoomAnswer.Late() ->
                throw Problem.of(ProblemType.UNAVAILABLE, "The answer is late. Ask again: it is the same place.")
                        .exception();
            case RoomAnswer.Overloaded() ->
                throw Problem.of(ProblemType.OVERLOADED, "Too many requests wait on this node.")
                        .exception();
            case RoomAnswer.Unavailable() ->
                throw Problem.of(ProblemType.UNAVAILABLE, "The log did not acknowledge the request.")
                        .exception();
        };
    }

    /** Returns where the visitor stands. */
    VisitView visit(QueueReply reply) {
        return switch (reply) {
            case QueueReply.Waiting waiting -> VisitView.of(waiting);
            case QueueReply.Called called -> VisitView.of(called);
            case QueueReply.Inside inside -> VisitView.of(inside);
            case QueueReply.Outside outside -> VisitView.of(outside);
            case QueueReply.NoWaitingRoom _ ->
                throw Problem.of(ProblemType.NO_WAITING_ROOM, "Go straight to the seats.")
                        .exception();
            case QueueReply.Done _, QueueReply.Refused _ ->
                throw new IllegalStateException("not an answer to a visitor: " + reply);
        };
    }

    private static Problem refused(QueueRefusal reason) {
        return switch (reason) {
            case NOT_IN_LINE -> Problem.of(ProblemType.NOT_IN_LINE, "Join the line first.");
            case NOT_CALLED -> Problem.of(ProblemType.NOT_CALLED, "The line has not reached you, or the call is over.");
            case ROOM_CLOSED -> Problem.of(ProblemType.ROOM_CLOSED, "Nobody is let in any more.");
            case ROOM_FULL -> Problem.of(ProblemType.ROOM_FULL, "So many have joined that no more can.");
            case SHOW_SUSPENDED -> Problem.of(ProblemType.SHOW_SUSPENDED, "The line stands still for a moment.");
            case WRONG_SECRET, TOO_EARLY, ROOM_IMMUTABLE ->
                throw new IllegalStateException("not said to a visitor: " + reason);
        };
    }
}
