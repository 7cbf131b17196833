package io.realticket.commandapi.config;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes UUIDv7s (RFC 9562, section 5.7): milliseconds since the epoch, and 74 random bits. Thread-safe. */
final class UuidV7 implements Supplier<UUID> {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    UuidV7(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID get() {
        long high = (clock.millis() << 16) | 0x7000L | random.nextInt(1 << 12);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
