package io.realticket.commandapi.replies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.commandapi.hold.ReplyListener;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatReply;
import java.util.Optional;

/**
 * The latest replies to all nodes and the latest commands of this one, up to a bound and for a time. What is forgotten
 * is not lost: the same request sent again finds the decider's own memory. Thread-safe.
 */
final class OutcomeMemory implements ReplyListener {
    private final Cache<CommandId, SeatReply> replies;
    private final Cache<CommandId, CommandBody> sent;

    OutcomeMemory(ReplySettings settings) {
        this.replies = cache(settings);
        this.sent = cache(settings);
    }

    /** Takes note that {@code body} is being sent as {@code command}. */
    void sent(CommandId command, CommandBody body) {
        sent.put(command, body);
    }

    /** Takes note that nobody acknowledged {@code command}. */
    void notSent(CommandId command) {
        sent.invalidate(command);
    }

    /** Whether {@code command} is remembered with another body than {@code body}. */
    boolean isDifferent(CommandId command, CommandBody body) {
        CommandBody before = sent.getIfPresent(command);
        return before != null && !before.equals(body);
    }

    /** Returns what became of {@code command}; empty if nothing is known of it, or it is not {@code buyer}'s. */
    Optional<Outcome> outcome(CommandId command, BuyerId buyer) {
        SeatReply reply = replies.getIfPresent(command);
        if (reply != null) {
            return buyer.equals(reply.buyer()) ? Optional.of(new Outcome.Known(reply)) : Optional.empty();
        }
        CommandBody body = sent.getIfPresent(command);
        return body != null && buyer.equals(body.buyer()) ? Optional.of(new Outcome.Pending()) : Optional.empty();
    }

    @Override
    public void replied(SeatReply reply) {
        replies.put(reply.commandId(), reply);
    }

    private static <V> Cache<CommandId, V> cache(ReplySettings settings) {
        return Caffeine.newBuilder()
                .maximumSize(settings.outcomesMax())
                .expireAfterWrite(settings.outcomesKept())
                .build();
    }
}
