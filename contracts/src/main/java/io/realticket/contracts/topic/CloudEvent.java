package io.realticket.contracts.topic;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record's headers say of it besides its kind.
 *
 * @param source the service that writes it, such as {@code seat-projector}
 * @param suffix tells the records that follow from one command apart; empty for the command itself
 * @param command the request everything began with
 * @param show the subject
 * @param time of the decision, or of the request for a command
 * @param traceParent W3C trace context, if the request carries one
 */
public record CloudEvent(
        String source,
        String suffix,
        CommandId command,
        ShowId show,
        Instant time,
        @Nullable String traceParent) {
    /** Returns the envelope of a command that {@code source} sends at {@code time}. */
    public static CloudEvent ofCommand(String source, CommandId command, ShowId show, Instant time) {
        return new CloudEvent(source, "", command, show, time, null);
    }

    /** Returns the envelope of the {@code suffix} record that follows from the same command. */
    public CloudEvent followedBy(String newSuffix) {
        return new CloudEvent(source, newSuffix, command, show, time, traceParent);
    }
}
