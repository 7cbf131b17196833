package io.realticket.commandapi.replies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.commandapi.hold.ReplyListener;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.util.Optional;

/**
 * The latest replies to all nodes and the latest commands of this one, up to a bound and for a time. What is forgotten
 * is not lost: the same request sent again finds the decider's own memory. Thread-safe.
 */
final class OutcomeMemory implements ReplyListener {
    private final Cache<CommandId, SeatReply> replies;
    private final Cache<CommandId, Attempts> sent;

    OutcomeMemory(ReplySettings settings) {
        this.replies = cache(settings);
        this.sent = cache(settings);
    }

    /** Takes note that {@code body} is being sent as {@code command}, and returns this and all earlier attempts. */
    Attempts sent(CommandId command, CommandBody body) {
        return sent.asMap()
                .compute(
                        command,
                        (_, before) -> before != null && before.body().equals(body) ? before : new Attempts(body));
    }

    /** Takes note that nobody ever acknowledged {@code command}. */
    void notSent(CommandId command) {
        sent.invalidate(command);
    }

    /** Whether {@code command} is remembered with another body than {@code body}. */
    boolean isDifferent(CommandId command, CommandBody body) {
        Attempts before = sent.getIfPresent(command);
        return before != null && !before.body().equals(body);
    }

    /** Returns what became of {@code command}; empty if nothing is known of it, or it is not {@code buyer}'s. */
    Optional<Outcome> outcome(CommandId command, BuyerId buyer) {
        SeatReply reply = replies.getIfPresent(command);
        if (reply != null) {
            return buyer.equals(reply.buyer()) ? Optional.of(new Outcome.Known(reply)) : Optional.empty();
        }
        Attempts attempts = sent.getIfPresent(command);
        return attempts != null && buyer.equals(attempts.body().buyer())
                ? Optional.of(new Outcome.Pending())
                : Optional.empty();
    }

    @Override
    public void replied(SeatReply reply, long commandOffset) {
        replies.asMap().merge(reply.commandId(), reply, OutcomeMemory::lasting);
    }

    /**
     * Of two replies to the same id, the one that tells what became of it: a grant stands, whatever was asked in vain
     * later; and that the key was reused is said of another request.
     */
    private static SeatReply lasting(SeatReply before, SeatReply now) {
        boolean inVain = now instanceof SeatReply.Refused refused
                && (refused.reason() == Refusal.KEY_REUSED || !(before instanceof SeatReply.Refused));
        return inVain ? before : now;
    }

    private static <V> Cache<CommandId, V> cache(ReplySettings settings) {
        return Caffeine.newBuilder()
                .maximumSize(settings.outcomesMax())
                .expireAfterWrite(settings.outcomesKept())
                .build();
    }
}
