package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.ShowId;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/**
 * The key of a row in the changelog: kind, show, and the number of the visitor or the edge. 21 bytes.
 *
 * @param kind what the row is of
 * @param showId whose room
 * @param number of the visitor or edge; 0 for what a room has one row of
 */
record RowKey(Kind kind, ShowId showId, int number) {
    private static final int BYTES = 1 + 16 + 4;

    /** What a row is of. The byte stands in the changelog: never change one. */
    enum Kind {
        HEADER('h'),
        SETTINGS('c'),
        CAPACITY('n'),
        DOORS('d'),
        DRAWN('l'),
        CLOCK('t'),
        STOCK('s'),
        CALLS('r'),
        TOLD('q'),
        KEPT('k'),
        EMPTIED('z'),
        EDGE('e'),
        VISITOR('v');

        private final byte code;

        Kind(char code) {
            this.code = (byte) code;
        }

        private static Kind ofCode(byte code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalStateException("the changelog has a row of unknown kind " + code);
        }
    }

    static RowKey of(Bytes bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.get());
        Kind kind = Kind.ofCode(buffer.get());
        ShowId showId = new ShowId(new UUID(buffer.getLong(), buffer.getLong()));
        return new RowKey(kind, showId, buffer.getInt());
    }

    Bytes bytes() {
        UUID show = showId.value();
        ByteBuffer buffer = ByteBuffer.allocate(BYTES);
        buffer.put(kind.code).putLong(show.getMostSignificantBits()).putLong(show.getLeastSignificantBits());
        return Bytes.wrap(buffer.putInt(number).array());
    }
}
