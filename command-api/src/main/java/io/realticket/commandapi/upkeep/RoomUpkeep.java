package io.realticket.commandapi.upkeep;

import io.realticket.commandapi.room.Passes;
import io.realticket.commandapi.room.Reveals;
import io.realticket.commandapi.room.UsedChallenges;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Sees to the waiting rooms again and again. All nodes do so; what one has done the others find done. Thread-safe. */
public final class RoomUpkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomUpkeep.class);
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final Reveals reveals;
    private final UsedChallenges used;
    private final Passes passes;
    private final UpkeepSettings settings;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("room-upkeep").unstarted(this::run);
    private long tidiedNanos = System.nanoTime();

    /** Returns an upkeep that has not begun. */
    public RoomUpkeep(Reveals reveals, UsedChallenges used, Passes passes, UpkeepSettings settings) {
        this.reveals = reveals;
        this.used = used;
        this.passes = passes;
        this.settings = settings;
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    private void run() {
        while (!isClosedAfter(settings.every())) {
            look();
        }
    }

    private void look() {
        try {
            int revealed = reveals.revealDue();
            if (revealed > 0) {
                LOG.info("secrets of draws were told, their doors are open shows={}", revealed);
            }
            if (System.nanoTime() - tidiedNanos >= settings.tidyEvery().toNanos()) {
                tidiedNanos = System.nanoTime();
                used.forgetOver();
                passes.refresh();
            }
        } catch (DataAccessException e) {
            LOG.warn("waiting rooms not seen to, tried again cause={}", e.toString());
        } catch (RuntimeException e) {
            // The thread's top frame: whatever is wrong with one look, the next may go well.
            LOG.error("waiting rooms not seen to, tried again", e);
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
