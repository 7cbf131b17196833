package io.realticket.queueadmitter.stream;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.queueadmitter.admission.EmptyingRow;
import io.realticket.queueadmitter.admission.RoomRow;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changelog's form of a row's value. What is written for every command is binary; what is rare, or has lists of texts
 * in it, is JSON. What is no more has no value: the changelog forgets it.
 */
final class RowForm {
    static final int DIGEST_BYTES = 32;
    private static final JsonForm<RoomSettings> SETTINGS = JsonForm.of(RoomSettings.class);

    private RowForm() {}

    static byte @Nullable [] write(RoomRow row) {
        return switch (row) {
            case RoomRow.Header header -> HeaderForm.write(header);
            case RoomRow.Settings settings -> SETTINGS.write(settings.settings());
            case RoomRow.Capacity capacity ->
                ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                        .putLong(capacity.version())
                        .putInt(capacity.capacity())
                        .array();
            case RoomRow.Doors doors -> doors(doors);
            case RoomRow.Drawn drawn ->
                ByteBuffer.allocate(DIGEST_BYTES + Integer.BYTES)
                        .put(HexFormat.of().parseHex(drawn.draw().seed()))
                        .putInt(drawn.draw().drawn())
                        .array();
            case RoomRow.Clock clock ->
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(clock.tickedAt().toEpochMilli())
                        .putLong(clock.graceFrom().toEpochMilli())
                        .array();
            case RoomRow.Stock stock ->
                ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES)
                        .putLong(stock.sourceOffset())
                        .putInt(stock.free())
                        .putInt(stock.held())
                        .array();
            case RoomRow.Calls calls -> calls(calls);
            case RoomRow.Told told -> JsonForm.QUEUE_STATE.write(told.room());
            case EmptyingRow.Kept kept ->
                ByteBuffer.allocate(Long.BYTES)
                        .putLong(kept.until().toEpochMilli())
                        .array();
            case EmptyingRow.Emptied emptied ->
                ByteBuffer.allocate(Integer.BYTES).putInt(emptied.left()).array();
            case RoomRow.NoEdge none -> null;
            case EmptyingRow.NoDraw none -> null;
            case EmptyingRow.NoVisitor none -> null;
            case RoomRow.Edge edge -> EdgeForm.write(edge);
            case RoomRow.Visitor visitor -> VisitorForm.write(visitor);
        };
    }

    static RoomRow read(RowKey key, byte @Nullable [] bytes) {
        if (bytes == null) {
            return none(key);
        }
        ByteBuffer value = ByteBuffer.wrap(bytes);
        return switch (key.kind()) {
            case HEADER -> HeaderForm.read(value);
            case SETTINGS -> new RoomRow.Settings(SETTINGS.read(bytes));
            case CAPACITY -> new RoomRow.Capacity(value.getLong(), value.getInt());
            case DOORS -> doors(value);
            case DRAWN -> new RoomRow.Drawn(LineDraw.of(hex(value), value.getInt()));
            case CLOCK -> new RoomRow.Clock(instant(value), instant(value));
            case STOCK -> new RoomRow.Stock(value.getLong(), value.getInt(), value.getInt());
            case CALLS -> calls(value);
            case TOLD -> new RoomRow.Told((QueueState.Room) JsonForm.QUEUE_STATE.read(bytes));
            case KEPT -> new EmptyingRow.Kept(instant(value));
            case EMPTIED -> new EmptyingRow.Emptied(value.getInt());
            case EDGE -> EdgeForm.read(key.number(), value);
            case VISITOR -> VisitorForm.read(key.number(), value);
        };
    }

    private static RoomRow none(RowKey key) {
        return switch (key.kind()) {
            case EDGE -> new RoomRow.NoEdge(key.number());
            case DRAWN -> new EmptyingRow.NoDraw();
            case VISITOR -> new EmptyingRow.NoVisitor(key.number());
            case HEADER, SETTINGS, CAPACITY, DOORS, CLOCK, STOCK, CALLS, TOLD, KEPT, EMPTIED ->
                throw new IllegalStateException("the changelog has a " + key + " without a value");
        };
    }

    private static byte[] doors(RoomRow.Doors doors) {
        byte[] message = Texts.utf8(doors.message());
        int flags = (doors.paused() ? 1 : 0) | (doors.closed() ? 2 : 0) | (doors.suspended() ? 4 : 0);
        return ByteBuffer.allocate(1 + message.length)
                .put((byte) flags)
                .put(message)
                .array();
    }

    private static RoomRow doors(ByteBuffer value) {
        int flags = value.get();
        return new RoomRow.Doors((flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, Texts.rest(value));
    }

    private static byte[] calls(RoomRow.Calls calls) {
        ByteBuffer value = ByteBuffer.allocate(4 * Long.BYTES + calls.counts().size() * Integer.BYTES)
                .putLong(calls.thousandths())
                .putLong(calls.filledAt().toEpochMilli())
                .putLong(calls.since().toEpochMilli())
                .putLong(calls.bucket());
        calls.counts().forEach(value::putInt);
        return value.array();
    }

    private static RoomRow calls(ByteBuffer value) {
        long thousandths = value.getLong();
        Instant filledAt = instant(value);
        Instant since = instant(value);
        long bucket = value.getLong();
        List<Integer> counts = new ArrayList<>();
        while (value.hasRemaining()) {
            counts.add(value.getInt());
        }
        return new RoomRow.Calls(thousandths, filledAt, since, bucket, counts);
    }

    private static Instant instant(ByteBuffer value) {
        return Instant.ofEpochMilli(value.getLong());
    }

    static String hex(ByteBuffer value) {
        byte[] digest = new byte[DIGEST_BYTES];
        value.get(digest);
        return HexFormat.of().formatHex(digest);
    }
}
