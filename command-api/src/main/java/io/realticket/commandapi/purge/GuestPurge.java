package io.realticket.commandapi.purge;

import io.realticket.commandapi.account.IdleGuests;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.contracts.id.BuyerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Looks for idle guests again and again, on one node at a time. A guest is shut out first, then what they have is given
 * back by commands, and only when all of that is answered the account is removed; whatever is cut short is found again at
 * the next look. Thread-safe.
 */
public final class GuestPurge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GuestPurge.class);
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final IdleGuests guests;
    private final GuestBelongings belongings;
    private final PurgeSettings settings;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("guest-purge").unstarted(this::run);

    /** Returns a purge that has not begun. */
    public GuestPurge(IdleGuests guests, GuestBelongings belongings, PurgeSettings settings, Clock clock) {
        this.guests = guests;
        this.belongings = belongings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins to look. */
    public void start() {
        thread.start();
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

    private void run() {
        while (!isClosedAfter(settings.interval())) {
            try {
                guests.runAlone(this::purgeAll);
            } catch (DataAccessException | NotCaughtUpException e) {
                LOG.warn("guests not purged, tried again cause={}", e.toString());
            } catch (RuntimeException e) {
                // The thread's top frame: whatever is wrong with one look, the next may go well.
                LOG.error("guests not purged, tried again", e);
            }
        }
    }

    private void purgeAll() {
        Instant seenBefore = clock.instant().minus(settings.idleMin());
        BuyerId after = null;
        List<BuyerId> batch;
        do {
            batch = guests.find(seenBefore, after, settings.batchMax());
            for (BuyerId guest : batch) {
                if (closing.getCount() == 0) {
                    return;
                }
                purge(guest, seenBefore);
                after = guest;
            }
        } while (batch.size() == settings.batchMax());
    }

    private void purge(BuyerId guest, Instant seenBefore) {
        if (!guests.shutOut(guest, seenBefore)) {
            return;
        }
        if (!belongings.giveBack(guest)) {
            LOG.warn("guest kept, tried again guest={}", guest);
        } else if (guests.remove(guest, seenBefore)) {
            LOG.info("guest removed guest={}", guest);
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
}
