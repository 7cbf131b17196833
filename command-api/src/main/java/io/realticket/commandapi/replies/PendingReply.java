package io.realticket.commandapi.replies;

import io.realticket.commandapi.hold.Answer;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One command that waits for its reply, and everyone who waits with it. Always answered in time. Another node may have
 * sent something else under the same id, so the reply is the one that names the offset at which this command was
 * acknowledged; it may come before the acknowledgement. What was granted to an earlier attempt of this node, and comes late,
 * is ours as well: where the decider is further behind than anybody waits, no attempt would ever be answered otherwise.
 * Thread-safe.
 */
final class PendingReply {
    /** Most replies kept until the acknowledgement tells which is ours; a key is rarely used on more nodes at once. */
    private static final int EARLY_MAX = 8;

    private final CommandId command;
    private final CommandBody body;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final Map<Long, SeatReply> early = new HashMap<>();
    private Attempts attempts;
    private boolean acknowledged;
    private long offset;

    PendingReply(CommandId command, CommandBody body) {
        this.command = command;
        this.body = body;
        this.attempts = new Attempts(body);
    }

    /** What is granted to one of {@code earlier} is the answer too. */
    synchronized void mayBeTo(Attempts earlier) {
        attempts = earlier;
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

    /**
     * The broker has the command.
     *
     * @param at its offset; negative if the broker does not tell, and then any reply to the id is taken for ours
     */
    void acknowledged(long at) {
        SeatReply ours;
        synchronized (this) {
            acknowledged = true;
            offset = at;
            ours = early.entrySet().stream()
                    .filter(reply -> isOurs(reply.getValue(), reply.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            early.clear();
        }
        if (ours != null) {
            answer.complete(new Answer.Replied(ours));
        }
    }

    /** The decider has answered the command at {@code commandOffset}; negative if that is not known. */
    void replied(SeatReply reply, long commandOffset) {
        boolean ours;
        synchronized (this) {
            ours = isOurs(reply, commandOffset);
            if (!ours && !acknowledged && early.size() < EARLY_MAX) {
                early.put(commandOffset, reply);
            }
        }
        if (ours) {
            answer.complete(new Answer.Replied(reply));
        }
    }

    /** It is known already what an earlier attempt was granted. */
    void granted(SeatReply reply) {
        answer.complete(new Answer.Replied(reply));
    }

    private boolean isOurs(SeatReply reply, long commandOffset) {
        boolean own = acknowledged && (offset < 0 || commandOffset < 0 || commandOffset == offset);
        // Whoever was refused asks again, perhaps with more luck.
        return own || (!(reply instanceof SeatReply.Refused) && attempts.has(commandOffset));
    }

    /** Nothing is known of the command. */
    void failed() {
        answer.complete(new Answer.NotSent(Answer.Why.UNAVAILABLE));
    }

    /** Waits for the answer. A late answer to a command that nobody acknowledged is none. */
    Answer await() {
        Answer given = answer.join();
        return given instanceof Answer.Late && !isAcknowledged() ? new Answer.NotSent(Answer.Why.UNAVAILABLE) : given;
    }

    private synchronized boolean isAcknowledged() {
        return acknowledged;
    }
}
