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
    private final AtomicReference<@Nullable Failing> failing = new AtomicReference<>();
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

    // The last failure, and since when nothing has gone well, by the monotonic clock.
    private record Failing(Throwable failure, long sinceNanos) {
        Failing(Throwable failure, @Nullable Failing before) {
            this(failure, before == null ? System.nanoTime() : before.sinceNanos());
        }
    }

    /**
     * How the relay is.
     *
     * @param alive whether it relays, or will again once what failed comes back
     * @param lag how many records are not yet brought, as far as this node knows
     * @param unreadable how many records this node passed over since its start because it cannot read them
     * @param failingFor since the first failure that nothing went well after; zero if it goes well
     * @param failure of the last attempt; null if it goes well
     */
    public record Condition(
            boolean alive,
            long lag,
            long unreadable,
            Duration failingFor,
            @Nullable Throwable failure) {}

    /** Returns how the relay is. */
    public Condition condition() {
        Failing now = failing.get();
        return new Condition(
                thread.isAlive(),
                metrics.lag(),
                metrics.unreadable(),
                now == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - now.sinceNanos()),
                now == null ? null : now.failure());
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
                        failing.set(null);
                        pause = PAUSE_MIN;
                    }
                }
            } catch (InterruptException | InterruptedException e) {
                if (stopping.getCount() > 0) {
                    LOG.warn("the relay was interrupted and begins again: relay={}", settings.name());
                }
            } catch (Exception e) {
                failing.updateAndGet(before -> new Failing(e, before));
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
