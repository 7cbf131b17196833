package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * What one simulation is about.
 *
 * @param visitors how many people come
 * @param capacity at first
 * @param settings at first
 * @param edges how many
 * @param reliable whether what edges say is neither lost nor late, and no edge dies
 * @param horizon how long they come, shop and go before all fall silent
 * @param closesWhile whether it closes, and lets everybody go, while people still come
 * @param limits of the decider
 */
record Scenario(
        int visitors,
        int capacity,
        RoomSettings settings,
        int edges,
        boolean reliable,
        Duration horizon,
        boolean closesWhile,
        Limits limits) {
    private static final int LARGE_EVERY = 40;
    private static final int CLOSING_EVERY = 4;
    private static final Duration LONG = Duration.ofDays(30);

    /** Returns the scenario of a seed: most are small, one in forty is large. */
    static Scenario of(long seed, Random random) {
        boolean large = seed % LARGE_EVERY == 0;
        int visitors = large ? 10_000 : 20 + random.nextInt(300);
        int capacity = large ? 200 + random.nextInt(800) : 1 + random.nextInt(40);
        int rate = large ? 100 + random.nextInt(2_000) : 1 + random.nextInt(100);
        RoomTimes times = new RoomTimes(
                Duration.ofSeconds(2 + random.nextInt(10)),
                Duration.ofSeconds(10 + random.nextInt(40)),
                Duration.ofSeconds(RoomTimes.GRACE_SECONDS_MIN + random.nextInt(20)));
        LineOrder order = random.nextBoolean() ? LineOrder.DRAW : LineOrder.ARRIVAL;
        boolean closesWhile = !large && random.nextInt(CLOSING_EVERY) == 0;
        Duration openFor = closesWhile ? Duration.ofSeconds(15 + random.nextInt(45)) : LONG;
        // Nobody is let go before the last who shopped is forgotten.
        Duration over = Duration.ofSeconds(closesWhile ? 120 : 0);
        Duration horizon =
                Duration.ofSeconds(large ? 40 : 60 + random.nextInt(60)).plus(over);
        return new Scenario(
                visitors,
                capacity,
                settings(1, order, times, rate, Rooms.OPENS.plus(openFor)),
                1 + random.nextInt(4),
                random.nextInt(4) == 0,
                horizon,
                closesWhile,
                limits(visitors, large || random.nextBoolean(), closesWhile, random));
    }

    private static Limits limits(int visitors, boolean usual, boolean closesWhile, Random random) {
        Duration keptFor = closesWhile ? Duration.ofSeconds(2 + random.nextInt(10)) : RoomSettings.KEPT_FOR;
        return usual
                ? new Limits(
                        Limits.DEFAULT.joinedMax(),
                        Limits.DEFAULT.callsMax(),
                        Limits.DEFAULT.dueMax(),
                        keptFor,
                        Limits.DEFAULT.deletedMax())
                : new Limits(
                        visitors * 4 / 5 + random.nextInt(visitors),
                        1 + random.nextInt(20),
                        1 + random.nextInt(20),
                        keptFor,
                        1 + random.nextInt(20));
    }

    static RoomSettings settings(int version, LineOrder order, RoomTimes times, int rate, Instant closesAt) {
        String commitment = order == LineOrder.DRAW ? LineDraw.commitment(Rooms.SECRET) : null;
        return new RoomSettings(version, Rooms.OPENS, closesAt, order, times, rate, ChallengedAt.CLAIM, commitment);
    }
}
