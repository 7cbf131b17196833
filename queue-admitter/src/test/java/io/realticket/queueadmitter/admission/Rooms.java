package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What the rooms of tests are made of. */
final class Rooms {
    static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    static final Instant OPENS = Instant.parse("2026-03-01T11:00:00Z");
    static final Instant CLOSES = OPENS.plus(Duration.ofHours(3));
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final Duration CLAIM = Duration.ofSeconds(30);
    static final Duration SHOPPING = Duration.ofMinutes(10);
    static final Duration GRACE = Duration.ofSeconds(30);

    private Rooms() {}

    static BuyerId buyer(int number) {
        return new BuyerId(new UUID(0x0195_A1B2_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    /** First come, first served. */
    static RoomSettings byArrival() {
        return settings(1, LineOrder.ARRIVAL, RoomSettings.CALLS_PER_SECOND_BOUND);
    }

    /** Drawn once the secret is told. */
    static RoomSettings drawn() {
        return settings(1, LineOrder.DRAW, RoomSettings.CALLS_PER_SECOND_BOUND);
    }

    /** First come, first served, and closing at another time. */
    static RoomSettings closing(int version, Instant closesAt) {
        return settings(version, LineOrder.ARRIVAL, RoomSettings.CALLS_PER_SECOND_BOUND, closesAt);
    }

    static RoomSettings settings(int version, LineOrder order, int callsPerSecondMax) {
        return settings(version, order, callsPerSecondMax, CLOSES);
    }

    private static RoomSettings settings(int version, LineOrder order, int callsPerSecondMax, Instant closesAt) {
        return new RoomSettings(
                version,
                OPENS,
                closesAt,
                order,
                new RoomTimes(CLAIM, SHOPPING, GRACE),
                callsPerSecondMax,
                ChallengedAt.CLAIM,
                order == LineOrder.DRAW ? LineDraw.commitment(SECRET) : null);
    }
}
