package io.realticket.queueadmitter.stream;

import io.realticket.contracts.queue.JoinsDigest;
import io.realticket.queueadmitter.admission.RoomRow;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;

/** The changelog's form of how far a room has come. */
final class HeaderForm {
    private static final int BYTES = 3 * Long.BYTES + 2 * Integer.BYTES + Long.BYTES + 1;

    private HeaderForm() {}

    // The digest follows only while there is one.
    static byte[] write(RoomRow.Header header) {
        RoomRow.Progress progress = header.progress();
        boolean hasDigest = !progress.joins().equals(JoinsDigest.NONE);
        ByteBuffer value = ByteBuffer.allocate(BYTES + (hasDigest ? RowForm.DIGEST_BYTES : 0))
                .putLong(header.version())
                .putLong(header.commandOffset())
                .putLong(header.decidedAt().toEpochMilli())
                .putInt(progress.joined())
                .putInt(progress.calledUpTo())
                .putLong(progress.misses())
                .put((byte) (progress.soldOut() ? 1 : 0));
        return (hasDigest ? value.put(HexFormat.of().parseHex(progress.joins().hex())) : value).array();
    }

    static RoomRow.Header read(ByteBuffer value) {
        return new RoomRow.Header(
                value.getLong(),
                value.getLong(),
                Instant.ofEpochMilli(value.getLong()),
                new RoomRow.Progress(
                        value.getInt(),
                        value.getInt(),
                        value.getLong(),
                        value.get() == 1,
                        value.hasRemaining() ? new JoinsDigest(RowForm.hex(value)) : JoinsDigest.NONE));
    }
}
