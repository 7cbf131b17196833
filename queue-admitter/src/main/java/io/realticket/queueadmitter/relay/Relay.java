package io.realticket.queueadmitter.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings facts of one topic into another as commands, on a thread of its own: reads what is committed, writes, and moves
 * on only once all that was written is acknowledged. Whatever fails begins again after a pause at the last commit, so a
 * command may come twice and is never lost. Thread-safe.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration PAUSE_MIN = Duration.ofMillis(200);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(10);

    private final RelaySettings settings;
    private final Translation translation;
    private final RelayMetrics metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicReference<Course> course = new AtomicReference<>(new Course(System.nanoTime(), null));
    private final Thread thread;

    /** Makes the relay without starting it. */
    public Relay(RelaySettings settings, Translation translation, MeterRegistry meters) {
        this.settings = settings;
        this.translation = translation;
        this.metrics = new RelayMetrics(meters, settings.name());
        this.thread = Thread.ofPlatform().name(settings.name()).daemon().unstarted(this::runUntilStopped);
    }

    /** Begins to relay; returns at once, broker or no broker. */
    public void start() {
        thread.start();
    }

    // When it last went well, by the monotonic clock, and what has failed since.
    private record Course(long wellNanos, @Nullable Throwable failure) {}

    /**
     * How the relay is.
     *
     * @param alive whether it relays, or will again once what failed comes back
     * @param lag how many records are not yet brought, as far as this node knows
     * @param unreadable how many records this node passed over since its start because it cannot read them
     * @param silentFor since it last went well: it brought something, or heard that there is nothing to bring
     * @param failure of the last attempt since then; null if none failed
     */
    public record Condition(
            boolean alive,
            long lag,
            long unreadable,
            Duration silentFor,
            @Nullable Throwable failure) {}

    /** Returns how the relay is. */
    public Condition condition() {
        Course now = course.get();
        return new Condition(
                thread.isAlive(),
                metrics.lag(),
                metrics.unreadable(),
                Duration.ofNanos(System.nanoTime() - now.wellNanos()),
                now.failure());
    }

    /** Stops within ten seconds; what is under way then comes again at the next start. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            // Not interrupted at once: a consumer that is cannot leave its group, and the next would wait for its
            // session.
            if (thread.isAlive() && !thread.join(CLOSE_MAX)) {
                LOG.warn("the relay did not stop in time: relay={} waited={}", settings.name(), CLOSE_MAX);
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // The thread's top frame: nothing that fails may end it.
    private void runUntilStopped() {
        Duration pause = PAUSE_MIN;
        while (stopping.getCount() > 0) {
            try (RelayClients clients = new RelayClients(settings, translation, metrics)) {
                while (stopping.getCount() > 0) {
                    if (clients.relay()) {
                        course.set(new Course(System.nanoTime(), null));
                        pause = PAUSE_MIN;
                    }
                }
            } catch (InterruptException | InterruptedException e) {
                if (stopping.getCount() > 0) {
                    LOG.warn("the relay was interrupted and begins again: relay={}", settings.name());
                }
            } catch (Exception e) {
                course.updateAndGet(before -> new Course(before.wellNanos(), e));
                metrics.failed();
                LOG.warn(
                        "the relay begins again at its last commit: relay={} pause={} cause={}",
                        settings.name(),
                        pause,
                        e.toString());
                pause = await(pause);
            }
        }
    }

    private Duration await(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return pause;
            }
        } catch (InterruptedException e) {
            // Only close interrupts, and the loop sees that it does.
            return pause;
        }
        Duration next = pause.multipliedBy(2);
        return next.compareTo(settings.patience()) > 0 ? settings.patience() : next;
    }
}
