package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.Departure;
import io.realticket.queueadmitter.admission.RoomRow;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The changelog's form of one visitor: 17 bytes for who waits, some more for the others. Each byte of a kind stays. */
final class VisitorForm {
    private static final byte WAITING = 1;
    private static final byte MISSED = 2;
    private static final byte CALLED = 3;
    private static final byte CALLED_AGAIN = 4;
    private static final byte INSIDE = 5;
    private static final byte ABSENT = 6;
    private static final byte DEPARTED = 7;
    private static final byte DEPARTED_WITH_PASS = 8;
    private static final int WAITING_BYTES = 1 + 2 * Long.BYTES;

    private VisitorForm() {}

    static byte[] write(RoomRow.Visitor visitor) {
        return switch (visitor) {
            case RoomRow.Waiting waiting -> begin(WAITING, waiting, 0).array();
            case RoomRow.Missed missed ->
                begin(MISSED, missed, Long.BYTES).putLong(missed.miss()).array();
            case RoomRow.Called called ->
                begin(called.again() ? CALLED_AGAIN : CALLED, called, Long.BYTES)
                        .putLong(called.claimBy().toEpochMilli())
                        .array();
            case RoomRow.Inside inside -> inside(inside);
            case RoomRow.Departed departed -> departed(departed);
        };
    }

    private static ByteBuffer begin(byte kind, RoomRow.Visitor visitor, int more) {
        ByteBuffer value = ByteBuffer.allocate(WAITING_BYTES + more).put(kind);
        put(value, visitor.buyer().value());
        return value;
    }

    @SuppressWarnings("ByteBufferBackingArray") // Made by begin, of its whole length.
    private static byte[] inside(RoomRow.Inside inside) {
        Instant absentUntil = inside.absentUntil();
        int edges = inside.edges().size() * Short.BYTES;
        ByteBuffer value = absentUntil == null
                ? begin(INSIDE, inside, 3 * Long.BYTES + edges)
                : begin(ABSENT, inside, 4 * Long.BYTES + edges);
        put(value, inside.passId().value());
        value.putLong(inside.shopUntil().toEpochMilli());
        if (absentUntil != null) {
            value.putLong(absentUntil.toEpochMilli());
        }
        inside.edges().forEach(edge -> value.putShort(edge.shortValue()));
        return value.array();
    }

    @SuppressWarnings("ByteBufferBackingArray") // Made by begin, of its whole length.
    private static byte[] departed(RoomRow.Departed departed) {
        RoomRow.@Nullable EndedPass ended = departed.ended();
        ByteBuffer value =
                ended == null ? begin(DEPARTED, departed, 1) : begin(DEPARTED_WITH_PASS, departed, 1 + 3 * Long.BYTES);
        value.put(code(departed.departure()));
        if (ended != null) {
            put(value, ended.passId().value());
            value.putLong(ended.forgetAt().toEpochMilli());
        }
        return value.array();
    }

    static RoomRow.Visitor read(int number, ByteBuffer value) {
        byte kind = value.get();
        BuyerId buyer = new BuyerId(uuid(value));
        return switch (kind) {
            case WAITING -> new RoomRow.Waiting(number, buyer);
            case MISSED -> new RoomRow.Missed(number, buyer, value.getLong());
            case CALLED, CALLED_AGAIN -> new RoomRow.Called(number, buyer, instant(value), kind == CALLED_AGAIN);
            case INSIDE, ABSENT -> {
                PassId pass = new PassId(uuid(value));
                Instant shopUntil = instant(value);
                Instant absentUntil = kind == ABSENT ? instant(value) : null;
                yield new RoomRow.Inside(number, buyer, pass, shopUntil, absentUntil, edges(value));
            }
            case DEPARTED -> new RoomRow.Departed(number, buyer, departure(value.get()), null);
            case DEPARTED_WITH_PASS ->
                new RoomRow.Departed(
                        number,
                        buyer,
                        departure(value.get()),
                        new RoomRow.EndedPass(new PassId(uuid(value)), instant(value)));
            default -> throw new IllegalStateException("the changelog has a visitor of unknown kind " + kind);
        };
    }

    private static List<Integer> edges(ByteBuffer value) {
        List<Integer> edges = new ArrayList<>();
        while (value.hasRemaining()) {
            edges.add((int) value.getShort());
        }
        return edges;
    }

    // The order of constants may change; what stands in the changelog may not.
    private static byte code(Departure departure) {
        return switch (departure) {
            case DONE -> 1;
            case LEFT -> 2;
            case GONE -> 3;
            case TIMED_OUT -> 4;
            case MISSED -> 5;
        };
    }

    private static Departure departure(byte code) {
        return switch (code) {
            case 1 -> Departure.DONE;
            case 2 -> Departure.LEFT;
            case 3 -> Departure.GONE;
            case 4 -> Departure.TIMED_OUT;
            case 5 -> Departure.MISSED;
            default -> throw new IllegalStateException("the changelog has an unknown departure " + code);
        };
    }

    private static void put(ByteBuffer value, UUID id) {
        value.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer value) {
        return new UUID(value.getLong(), value.getLong());
    }

    private static Instant instant(ByteBuffer value) {
        return Instant.ofEpochMilli(value.getLong());
    }
}
