package io.realticket.commandapi.upkeep;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Something that has to be done again and again, whatever becomes of the others. Used by one thread. */
final class Chore {
    private static final Logger LOG = LoggerFactory.getLogger(Chore.class);

    private final String name;
    private final Duration every;
    private final Runnable work;
    private long doneNanos = System.nanoTime();

    /** @param every the pause between two times */
    Chore(String name, Duration every, Runnable work) {
        this.name = name;
        this.every = every;
        this.work = work;
    }

    /** Does it, if the pause is over. What fails is tried again after another pause. */
    void doIfDue() {
        if (System.nanoTime() - doneNanos < every.toNanos()) {
            return;
        }
        doneNanos = System.nanoTime();
        try {
            work.run();
        } catch (DataAccessException e) {
            LOG.warn("not done, tried again chore={} cause={}", name, e.toString());
        } catch (RuntimeException e) {
            // The thread's top frame: whatever is wrong with it this time, the next may go well.
            LOG.error("not done, tried again chore={}", name, e);
        }
    }
}
