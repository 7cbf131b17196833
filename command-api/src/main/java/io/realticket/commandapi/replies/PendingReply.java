package io.realticket.commandapi.replies;

import io.realticket.commandapi.hold.Answer;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One command that waits for its reply, and everyone who waits with it. Always answered in time. Thread-safe. */
final class PendingReply {
    private final CommandId command;
    private final CommandBody body;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private volatile boolean acknowledged;

    PendingReply(CommandId command, CommandBody body) {
        this.command = command;
        this.body = body;
    }

    /** Begins the time within which the answer comes, whatever it is, and runs {@code afterwards} when it did. */
    void within(Duration time, Runnable afterwards) {
        // The future is never dropped: whoever asked joins it.
        CompletableFuture<Void> _ = answer.completeOnTimeout(
                        new Answer.Late(command), time.toNanos(), TimeUnit.NANOSECONDS)
                .thenRun(afterwards);
    }

    boolean asks(CommandBody other) {
        return body.equals(other);
    }

    /** The broker has the command. */
    void acknowledged() {
        acknowledged = true;
    }

    /** The decider has answered, so the broker has the command too. */
    void replied(SeatReply reply) {
        answer.complete(new Answer.Replied(reply));
    }

    /** Nothing is known of the command. */
    void failed() {
        answer.complete(new Answer.NotSent(Answer.Why.UNAVAILABLE));
    }

    /** Waits for the answer. A late answer to a command that nobody acknowledged is none. */
    Answer await() {
        Answer given = answer.join();
        boolean unheard = given instanceof Answer.Late && !acknowledged;
        return unheard ? new Answer.NotSent(Answer.Why.UNAVAILABLE) : given;
    }
}
