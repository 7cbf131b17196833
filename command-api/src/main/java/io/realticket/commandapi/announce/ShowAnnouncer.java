package io.realticket.commandapi.announce;

import io.realticket.commandapi.catalog.Announcements;
import io.realticket.commandapi.catalog.Announcements.Due;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Sends every show's settings to the decider at least once per version, again and again until it has answered. The
 * decider ignores a version it knows, so several nodes may do it at the same time. Thread-safe.
 */
public final class ShowAnnouncer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShowAnnouncer.class);
    private static final int DOUBLINGS_MAX = 20;
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final Announcements announcements;
    private final CommandGateway gateway;
    private final AnnounceSettings settings;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("show-announcer").unstarted(this::run);

    /** Returns an announcer that has not begun. */
    public ShowAnnouncer(Announcements announcements, CommandGateway gateway, AnnounceSettings settings) {
        this.announcements = announcements;
        this.gateway = gateway;
        this.settings = settings;
    }

    /** Begins to announce. */
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
        int failures = 0;
        do {
            failures = announceAll() ? 0 : Math.min(failures + 1, DOUBLINGS_MAX);
        } while (!isClosedAfter(pause(failures)));
    }

    /** After a failure the pauses grow from the first up to the interval. */
    private Duration pause(int failures) {
        Duration growing = settings.retryAfter().multipliedBy(1L << Math.max(0, failures - 1));
        boolean retry = failures > 0 && growing.compareTo(settings.interval()) < 0;
        return retry ? growing : settings.interval();
    }

    /** Asks for every show that is due, whoever else is answered, and returns whether all were. */
    private boolean announceAll() {
        try {
            boolean all = true;
            ShowId after = null;
            List<Due> due;
            do {
                due = announcements.due(after, settings.batchMax());
                for (Due show : due) {
                    all &= closing.getCount() > 0 && announce(show);
                    after = show.show();
                }
            } while (due.size() == settings.batchMax());
            return all;
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("shows not announced, tried again cause={}", e.toString());
            return false;
        }
    }

    private boolean announce(Due due) {
        int version = due.settings().version();
        Answer answer = gateway.ask(
                new SeatCommand.OpenShow(CommandIds.settings(due.show(), version), due.show(), due.settings()));
        boolean done = isDone(due, answer);
        if (done) {
            announcements.announced(due.show(), version);
            LOG.info("show announced show={} version={}", due.show(), version);
        }
        return done;
    }

    private static boolean isDone(Due due, Answer answer) {
        return switch (answer) {
            // In the log, but the decider may still refuse it, and nobody would say so.
            case Answer.Late _ -> false;
            case Answer.Replied(SeatReply.Refused refused) -> isFinal(due, refused.reason());
            case Answer.Replied _ -> true;
            case Answer.NotSent _ -> false;
        };
    }

    /** A refusal that will be the same tomorrow is not tried again, but said aloud. */
    private static boolean isFinal(Due due, Refusal reason) {
        boolean passing = reason == Refusal.OVERLOADED || reason == Refusal.SHOW_SUSPENDED;
        LOG.error("show refused by the decider show={} reason={} again={}", due.show(), reason, passing);
        return !passing;
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
