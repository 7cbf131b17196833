package io.realticket.commandapi.replies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.commandapi.hold.ReplyListener;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The latest replies to all nodes and the latest commands of this one, up to a bound and for a time. What is forgotten
 * is not lost: the same request sent again finds the decider's own memory. Thread-safe.
 */
final class OutcomeMemory implements ReplyListener {
    /** How old a grant may be that answers the next attempt: clients pause for less, and no hold is over by then. */
    static final Duration GRANT_AGE_MAX = Duration.ofSeconds(10);

    private final LongSupplier nanoTime;
    private final Cache<CommandId, Remembered> replies;
    private final Cache<CommandId, Attempts> sent;

    /** @param nanoTime the monotonic clock */
    OutcomeMemory(ReplySettings settings, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.replies = cache(settings);
        this.sent = cache(settings);
    }

    /** A reply, the offset of the command that it answers, and when it was heard, by the monotonic clock. */
    private record Remembered(SeatReply reply, long commandOffset, long heardNanos) {}

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
        Remembered heard = replies.getIfPresent(command);
        if (heard != null) {
            SeatReply reply = heard.reply();
            return buyer.equals(reply.buyer()) ? Optional.of(new Outcome.Known(reply)) : Optional.empty();
        }
        Attempts attempts = sent.getIfPresent(command);
        return attempts != null && buyer.equals(attempts.body().buyer())
                ? Optional.of(new Outcome.Pending())
                : Optional.empty();
    }

    @Override
    public void replied(SeatReply reply, long commandOffset) {
        replies.asMap()
                .merge(
                        reply.commandId(),
                        new Remembered(reply, commandOffset, nanoTime.getAsLong()),
                        OutcomeMemory::lasting);
    }

    /** Returns what one of {@code attempts} at {@code command} was granted just now; empty if none was, as far as is known. */
    Optional<SeatReply> granted(CommandId command, Attempts attempts) {
        return Optional.ofNullable(replies.getIfPresent(command))
                .filter(heard -> !(heard.reply() instanceof SeatReply.Refused) && attempts.has(heard.commandOffset()))
                .filter(heard -> nanoTime.getAsLong() - heard.heardNanos() <= GRANT_AGE_MAX.toNanos())
                .map(Remembered::reply);
    }

    /**
     * Of two replies to the same id, the one that tells what became of it: a grant stands, whatever was asked in vain
     * later; and that the key was reused is said of another request.
     */
    private static Remembered lasting(Remembered before, Remembered now) {
        boolean inVain = now.reply() instanceof SeatReply.Refused refused
                && (refused.reason() == Refusal.KEY_REUSED || !(before.reply() instanceof SeatReply.Refused));
        return inVain ? before : now;
    }

    private static <V> Cache<CommandId, V> cache(ReplySettings settings) {
        return Caffeine.newBuilder()
                .maximumSize(settings.outcomesMax())
                .expireAfterWrite(settings.outcomesKept())
                .build();
    }
}
