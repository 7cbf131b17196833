package io.realticket.queueadmitter.relay;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import org.jspecify.annotations.Nullable;

/** Says what a fact of one topic asks of the other topic's decider. A pure function: the same record, the same command. */
@FunctionalInterface
public interface Translation {
    /**
     * A command that follows from a fact.
     *
     * @param commandId derived from the fact's offset, so that a repeat is known as one
     * @param command itself, for its headers
     * @param value its JSON
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Relayed(CommandId commandId, ShowId showId, Object command, byte[] value) {}

    /**
     * Returns what the record with {@code value} at {@code offset} asks, or null if nothing.
     *
     * @throws io.realticket.contracts.json.MalformedRecordException if it is of no kind that this version knows
     */
    @Nullable
    Relayed of(byte @Nullable [] value, long offset);
}
