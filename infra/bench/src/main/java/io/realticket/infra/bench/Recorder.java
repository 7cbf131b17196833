package io.realticket.infra.bench;

import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.infra.bench.Lane.Output;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the decider wrote for the commands of the script, which must be all that it was asked besides the opening
 * of their show. There is one reply for each command, in order; the ids of events, states and replies name the offset of
 * the command that caused them, and so does the show's header, the last of a command's rows in the changelog. What the
 * platform's own ticks made it write between them has no reply, and is passed over.
 */
final class Recorder implements AutoCloseable {
    private static final int SAMPLE = 20_000;
    private static final byte HEADER_ROW = 'h';
    /** Where the header's row has the offset of the last command, after the version. */
    private static final int COMMAND_OFFSET_AT = Long.BYTES;

    private final TopicRead changelog;
    private final TopicRead events;
    private final TopicRead states;
    private final TopicRead replies;
    private final List<Carried> rows = new ArrayList<>();
    private long rowsOf = -1;

    Recorder(String bootstrapServers, Lane lane) {
        changelog = new TopicRead(bootstrapServers, lane.topic(Output.CHANGELOG));
        events = new TopicRead(bootstrapServers, lane.topic(Output.EVENTS));
        states = new TopicRead(bootstrapServers, lane.topic(Output.STATE));
        replies = new TopicRead(bootstrapServers, lane.topic(Output.REPLIES));
    }

    /** Returns what {@code commands} commands made the decider write. */
    Recording record(int commands) {
        int stride = Math.max(1, commands / SAMPLE);
        next(); // The opening of the show.
        List<List<Carried>> sample = new ArrayList<>();
        for (int command = 0; command < commands; command++) {
            List<Carried> written = next();
            if (command % stride == 0) {
                sample.add(written);
            }
        }
        return new Recording(sample);
    }

    private List<Carried> next() {
        ConsumerRecord<byte[], byte[]> reply = replies.next();
        long command = commandOf(reply);
        List<Carried> records = new ArrayList<>();
        while (rowsOf < command && changelog.peek() != null) {
            rows.clear();
            readRows();
        }
        if (rowsOf == command) {
            records.addAll(rows);
            rows.clear();
        }
        follow(events, Output.EVENTS, command, records);
        follow(states, Output.STATE, command, records);
        records.add(carried(Output.REPLIES, reply));
        return List.copyOf(records);
    }

    private static void follow(TopicRead topic, Output output, long command, List<Carried> to) {
        for (ConsumerRecord<byte[], byte[]> next = topic.peek();
                next != null && commandOf(next) <= command;
                next = topic.peek()) {
            if (commandOf(next) == command) {
                to.add(carried(output, next));
            }
            topic.next();
        }
    }

    /** Reads the rows of the next command that changed something, if there is one. */
    private void readRows() {
        while (changelog.peek() != null) {
            ConsumerRecord<byte[], byte[]> row = changelog.next();
            rows.add(carried(Output.CHANGELOG, row));
            if (row.key()[0] == HEADER_ROW) {
                rowsOf = ByteBuffer.wrap(row.value()).getLong(COMMAND_OFFSET_AT);
                return;
            }
        }
    }

    /** Returns the offset in an id of the form command id, offset, number, with slashes between them. */
    private static long commandOf(ConsumerRecord<byte[], byte[]> record) {
        String id = CloudEventHeaders.text(record.headers(), CloudEventHeaders.ID);
        String[] parts = id == null ? new String[0] : id.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalStateException("a record whose id does not name the command's offset: " + id);
        }
        return Long.parseLong(parts[1]);
    }

    private static Carried carried(Output output, ConsumerRecord<byte[], byte[]> from) {
        byte @Nullable [] value = from.value();
        return new Carried(output, from.key(), value, List.of(from.headers().toArray()));
    }

    @Override
    public void close() {
        changelog.close();
        events.close();
        states.close();
        replies.close();
    }
}
