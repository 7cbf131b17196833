package io.realticket.contracts.id;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDv7s (RFC 9562, section 5.7): milliseconds since the epoch, and 74 random bits. */
public final class UuidV7 {
    private UuidV7() {}

    /**
     * Returns an id of the moment {@code now}.
     *
     * @param random for what two ids of one millisecond differ in
     */
    public static UUID at(Instant now, RandomGenerator random) {
        long high = (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(1 << 12);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
