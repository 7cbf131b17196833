package io.realticket.commandapi.outbox;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of Debezium's engine, from its start to its end, which may be a failure. Thread-safe. */
final class LogReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
    private static final Duration END_MAX = Duration.ofSeconds(20);
    private static final Duration TRY_AGAIN = Duration.ofMillis(50);

    private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;
    private volatile long heardNanos = System.nanoTime();
    private volatile boolean taking;

    /** What is done with that which the log brings, on one thread. */
    interface Listener {
        /** Called when the engine is about to read. */
        void begins();

        /** Takes changes in the order of the log. When it returns they are done with; if it throws, the run ends. */
        void changed(List<SourceRecord> changes) throws InterruptedException;
    }

    LogReader(Properties settings, Listener listener) {
        this.engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(settings)
                .using(getClass().getClassLoader())
                .using(new DebeziumEngine.ConnectorCallback() {
                    @Override
                    public void pollingStarted() {
                        listener.begins();
                    }
                })
                .using(this::ended)
                .notifying((batch, committer) -> take(batch, committer, listener))
                .build();
        this.thread = Thread.ofPlatform().daemon().name("outbox-engine").unstarted(engine);
    }

    void start() {
        thread.start();
    }

    /** Waits at most so long for the end of the run and returns whether it has come. */
    boolean hasEndedWithin(Duration wait) throws InterruptedException {
        return ended.await(wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns what ended the run; null if it was closed or still runs. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Returns how long ago the log brought something, or the run began; zero while something is being done about it. */
    Duration silence() {
        return taking ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - heardNanos);
    }

    private void take(
            List<RecordChangeEvent<SourceRecord>> batch,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer,
            Listener listener)
            throws InterruptedException {
        taking = true;
        listener.changed(batch.stream().map(RecordChangeEvent::record).toList());
        for (RecordChangeEvent<SourceRecord> change : batch) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
        heardNanos = System.nanoTime();
        taking = false;
    }

    private void ended(boolean success, String message, @Nullable Throwable error) {
        failure = success ? null : error == null ? new IllegalStateException(message) : error;
        ended.countDown();
    }

    /** Ends the run; a batch that is being carried is broken off, and comes again in the next run. */
    @Override
    public void close() {
        long startNanos = System.nanoTime();
        try {
            while (!isClosed() && System.nanoTime() - startNanos < END_MAX.toNanos()) {
                // While it connects it cannot be closed.
                if (hasEndedWithin(TRY_AGAIN)) {
                    break;
                }
            }
            if (!hasEndedWithin(END_MAX.minusNanos(System.nanoTime() - startNanos))) {
                LOG.error("the outbox's engine does not end, it is left behind");
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosed() {
        try {
            engine.close();
            return true;
        } catch (IllegalStateException e) {
            return false;
        } catch (IOException e) {
            LOG.warn("the outbox's engine ended badly cause={}", e.toString());
            return true;
        }
    }
}
