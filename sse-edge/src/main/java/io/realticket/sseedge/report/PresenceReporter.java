package io.realticket.sseedge.report;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.presence.PresenceNotes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that tells the waiting rooms who is there: soon who came and who left, and regularly everybody. What is lost of
 * the one the other repairs. When it is closed it says that nobody is there any more.
 */
public final class PresenceReporter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PresenceReporter.class);

    private final Attendance attendance;
    private final PresenceNotes notes;
    private final PresenceSink sink;
    private final PresenceSettings settings;
    private final MeterRegistry registry;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform()
            .name("presence")
            .uncaughtExceptionHandler((thread, e) -> LOG.error("presence is no longer told; restart this edge", e))
            .unstarted(this::run);

    /**
     * Returns a reporter that says nothing yet.
     *
     * @param notes of this edge, for it alone
     * @param sink closed by the reporter
     */
    public PresenceReporter(
            Attendance attendance,
            PresenceNotes notes,
            PresenceSink sink,
            PresenceSettings settings,
            MeterRegistry registry) {
        this.attendance = attendance;
        this.notes = notes;
        this.sink = sink;
        this.settings = settings;
        this.registry = registry;
        registry.gauge("realticket.presence.passes", attendance, Attendance::size);
    }

    /** Begins to tell. */
    public void start() {
        thread.start();
    }

    /** Whether it goes on telling. */
    public boolean isReporting() {
        return thread.isAlive();
    }

    private void run() {
        try (sink) {
            long digestAt = System.nanoTime();
            while (!stopping.await(settings.changesEvery().toNanos(), TimeUnit.NANOSECONDS)) {
                send("changes", notes.changes(attendance.changes()));
                if (System.nanoTime() - digestAt >= 0) {
                    digestAt = System.nanoTime() + settings.digestEvery().toNanos();
                    send("digest", notes.digest(attendance.present()));
                }
            }
            send("digest", notes.digest(List.of()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(String kind, List<QueueCommand> round) {
        int sent = 0;
        // After the first that cannot be taken the others would only wait longer, and be lost as well.
        while (sent < round.size() && sink.send(round.get(sent))) {
            sent++;
        }
        registry.counter("realticket.presence.notes", "kind", kind).increment(sent);
        registry.counter("realticket.presence.dropped", "kind", kind).increment(round.size() - sent);
    }

    /** Returns when the last has been said. */
    @Override
    public void close() {
        stopping.countDown();
        if (thread.getState() == Thread.State.NEW) {
            sink.close();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
