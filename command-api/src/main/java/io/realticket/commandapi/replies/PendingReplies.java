package io.realticket.commandapi.replies;

import io.realticket.commandapi.hold.ReplyListener;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The commands of this node that wait for a reply, never more than the bound. Each leaves by its reply, its failure or
 * its time. Thread-safe.
 */
final class PendingReplies implements ReplyListener {
    private final ConcurrentMap<CommandId, PendingReply> pending = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final int pendingMax;
    private final Duration answerWithin;

    PendingReplies(int pendingMax, Duration answerWithin) {
        this.pendingMax = pendingMax;
        this.answerWithin = answerWithin;
    }

    /** What came of asking to wait. */
    sealed interface Joined {
        /** The first to wait: the command is still to be sent. */
        record First(PendingReply reply) implements Joined {}

        /** The same command waits already. */
        record Another(PendingReply reply) implements Joined {}

        /** Another command has the same id. */
        record Different() implements Joined {}

        /** The bound is reached. */
        record Full() implements Joined {}
    }

    /** Waits for {@code command}, with those who wait for it already if there are any. */
    Joined join(CommandId command, CommandBody body) {
        PendingReply present = pending.get(command);
        if (present != null) {
            return shared(present, body);
        }
        if (count.incrementAndGet() > pendingMax) {
            count.decrementAndGet();
            return new Joined.Full();
        }
        PendingReply mine = new PendingReply(command, body);
        PendingReply other = pending.putIfAbsent(command, mine);
        if (other != null) {
            count.decrementAndGet();
            return shared(other, body);
        }
        mine.within(answerWithin, () -> leave(command, mine));
        return new Joined.First(mine);
    }

    @Override
    public void replied(SeatReply reply, long commandOffset) {
        PendingReply waiting = pending.get(reply.commandId());
        if (waiting != null) {
            waiting.replied(reply, commandOffset);
        }
    }

    /** Returns how many commands wait. */
    int size() {
        return count.get();
    }

    private static Joined shared(PendingReply present, CommandBody body) {
        return present.asks(body) ? new Joined.Another(present) : new Joined.Different();
    }

    private void leave(CommandId command, PendingReply reply) {
        if (pending.remove(command, reply)) {
            count.decrementAndGet();
        }
    }
}
