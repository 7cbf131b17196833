package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.CommandId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grants of one show in the last minute, so that a command that comes again is answered again and changes nothing.
 * Whether a grant is remembered depends on the log alone: on its age by the log's time and on how many came after it,
 * never on when memory was tidied up.
 */
final class GrantRing {
    /** How long a grant is remembered: twice the half minute after which a hold command is refused anyway. */
    static final Duration REMEMBERED = Duration.ofSeconds(60);
    /** Age below which a grant is never overwritten; a new one is refused as overloaded instead. */
    static final Duration KEPT = Duration.ofSeconds(30);
    /** Most grants remembered: 8 700 grants a second for half a minute, about what one partition can decide. */
    static final int GRANTS_MAX = 1 << 18;

    private final int capacity;
    private final Map<Long, BookRow.Grant> bySequence = new HashMap<>();
    private final Map<CommandId, BookRow.Grant> byCommand = new HashMap<>();
    private long oldest = Long.MAX_VALUE;
    private long next;

    GrantRing() {
        this(GRANTS_MAX);
    }

    /** @param capacity most grants remembered; a constant but for tests, since decisions depend on it */
    GrantRing(int capacity) {
        this.capacity = capacity;
    }

    /** Returns the grant of {@code command} if it is remembered at {@code now}. */
    BookRow.@Nullable Grant find(CommandId command, Instant now) {
        BookRow.Grant grant = byCommand.get(command);
        return grant != null && isRemembered(grant, now) ? grant : null;
    }

    /** Whether one more grant at {@code now} would overwrite one that must be kept. */
    boolean isFull(Instant now) {
        BookRow.Grant overwritten = bySequence.get(next - capacity);
        return overwritten != null && age(overwritten, now).compareTo(KEPT) < 0;
    }

    /** Returns the number of the next grant. */
    long next() {
        return next;
    }

    /** Returns the slot of the grant with {@code sequence}, which a later grant takes over. */
    int slot(long sequence) {
        return (int) (sequence % capacity);
    }

    void put(BookRow.Grant grant) {
        bySequence.put(grant.sequence(), grant);
        byCommand.merge(grant.reply().commandId(), grant, (a, b) -> a.sequence() > b.sequence() ? a : b);
        next = Math.max(next, grant.sequence() + 1);
        oldest = Math.min(oldest, grant.sequence());
        forget(grant.reply().at());
    }

    /** Returns the grant in {@code slot}, if one is in memory. */
    BookRow.@Nullable Grant inSlot(int slot) {
        long sequence = next - 1 - Math.floorMod(next - 1 - slot, (long) capacity);
        return bySequence.get(sequence);
    }

    private void forget(Instant now) {
        while (oldest < next) {
            BookRow.Grant grant = bySequence.get(oldest);
            if (grant != null && isRemembered(grant, now)) {
                return;
            }
            if (grant != null) {
                bySequence.remove(oldest);
                byCommand.remove(grant.reply().commandId(), grant);
            }
            oldest++;
        }
    }

    private boolean isRemembered(BookRow.Grant grant, Instant now) {
        return grant.sequence() >= next - capacity && age(grant, now).compareTo(REMEMBERED) < 0;
    }

    private static Duration age(BookRow.Grant grant, Instant now) {
        return Duration.between(grant.reply().at(), now);
    }
}
