package io.realticket.queueadmitter.stream;

import io.realticket.queueadmitter.admission.RoomRow;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** The changelog's form of an edge that sees visitors. */
final class EdgeForm {
    private EdgeForm() {}

    static byte[] write(RoomRow.Edge edge) {
        byte[] name = Texts.utf8(edge.name());
        return ByteBuffer.allocate(3 * Long.BYTES + name.length)
                .putLong(edge.incarnation().getMostSignificantBits())
                .putLong(edge.incarnation().getLeastSignificantBits())
                .putLong(edge.heardAt().toEpochMilli())
                .put(name)
                .array();
    }

    static RoomRow.Edge read(int number, ByteBuffer value) {
        UUID incarnation = new UUID(value.getLong(), value.getLong());
        Instant heardAt = Instant.ofEpochMilli(value.getLong());
        return new RoomRow.Edge(number, Texts.rest(value), incarnation, heardAt);
    }
}
