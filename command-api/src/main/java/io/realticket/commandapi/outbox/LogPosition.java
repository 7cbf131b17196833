package io.realticket.commandapi.outbox;

/**
 * A place in PostgreSQL's write-ahead log.
 *
 * @param bytes from its beginning
 */
record LogPosition(long bytes) implements Comparable<LogPosition> {
    @Override
    public int compareTo(LogPosition other) {
        return Long.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return "%X/%X".formatted(bytes >>> 32, bytes & 0xFFFF_FFFFL);
    }
}
