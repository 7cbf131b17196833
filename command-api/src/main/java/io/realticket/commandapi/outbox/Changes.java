package io.realticket.commandapi.outbox;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;

/** Finds rows of the outbox in what the log brings. */
final class Changes {
    private static final String OUTBOX = "outbox";

    private Changes() {}

    /** Returns the rows among {@code changes}, in their order; heartbeats are none. */
    static List<OutboxRow> rows(List<SourceRecord> changes) {
        return changes.stream().map(Changes::row).flatMap(Optional::stream).toList();
    }

    private static Optional<OutboxRow> row(SourceRecord change) {
        if (!(change.value() instanceof Struct envelope)
                || envelope.schema().field("source") == null
                || !OUTBOX.equals(envelope.getStruct("source").getString("table"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(envelope.getStruct("after")).map(Changes::row);
    }

    private static OutboxRow row(Struct after) {
        return new OutboxRow(
                after.getInt64("seq"),
                after.getString("topic"),
                after.getString("key"),
                after.getString("headers"),
                after.getString("body"));
    }
}
