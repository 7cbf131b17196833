package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.PassId;
import io.realticket.seatprojector.seat.BookRow;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** The changelog's form of what is remembered of revoked passes. Ends are kept exactly, since a pass is worth nothing from then. */
final class PassForm {
    private static final int ID_BYTES = 16;
    private static final int INSTANT_BYTES = 8 + 4;

    private PassForm() {}

    static byte[] write(BookRow.Revoked revoked) {
        ByteBuffer value = ByteBuffer.allocate(ID_BYTES + INSTANT_BYTES);
        put(value, revoked.passId());
        put(value, revoked.until());
        return value.array();
    }

    static byte[] write(BookRow.PassFloor floor) {
        ByteBuffer value = ByteBuffer.allocate(INSTANT_BYTES);
        put(value, floor.until());
        return value.array();
    }

    static BookRow.Revoked revoked(int slot, ByteBuffer value) {
        return new BookRow.Revoked(slot, get(value), instant(value));
    }

    static BookRow.PassFloor floor(ByteBuffer value) {
        return new BookRow.PassFloor(instant(value));
    }

    /** Puts the 16 bytes of {@code pass}. */
    static void put(ByteBuffer value, PassId pass) {
        value.putLong(pass.value().getMostSignificantBits())
                .putLong(pass.value().getLeastSignificantBits());
    }

    /** Returns the pass that the next 16 bytes are. */
    static PassId get(ByteBuffer value) {
        return new PassId(new UUID(value.getLong(), value.getLong()));
    }

    private static void put(ByteBuffer value, Instant instant) {
        value.putLong(instant.getEpochSecond()).putInt(instant.getNano());
    }

    private static Instant instant(ByteBuffer value) {
        return Instant.ofEpochSecond(value.getLong(), value.getInt());
    }
}
