package io.realticket.commandapi.upkeep;

import io.realticket.commandapi.room.Passes;
import io.realticket.commandapi.room.Reveals;
import io.realticket.commandapi.room.UndrawnRooms;
import io.realticket.commandapi.room.UsedChallenges;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to the waiting rooms again and again. All nodes do so; what one has done the others find done. Thread-safe. */
public final class RoomUpkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomUpkeep.class);
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final Reveals reveals;
    private final UndrawnRooms undrawn;
    private final UpkeepSettings settings;
    private final List<Chore> chores;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("room-upkeep").unstarted(this::run);

    /** Returns an upkeep that has not begun. */
    public RoomUpkeep(
            Reveals reveals, UndrawnRooms undrawn, UsedChallenges used, Passes passes, UpkeepSettings settings) {
        this.reveals = reveals;
        this.undrawn = undrawn;
        this.settings = settings;
        this.chores = List.of(
                new Chore("secrets of draws", settings.every(), this::reveal),
                new Chore("used challenges", settings.tidyEvery(), used::forgetOver),
                new Chore("keys of passes", settings.tidyEvery(), passes::refresh));
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    private void run() {
        while (!isClosedAfter(settings.every())) {
            chores.forEach(Chore::doIfDue);
        }
    }

    private void reveal() {
        int revealed = reveals.reveal(undrawn.shows(), settings.revealAgain());
        if (revealed > 0) {
            LOG.info("secrets of draws were told, their doors are open shows={}", revealed);
        }
    }

    private boolean isClosedAfter(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(CLOSE_WAIT_MAX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
