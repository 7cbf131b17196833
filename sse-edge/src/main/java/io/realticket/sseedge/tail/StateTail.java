package io.realticket.sseedge.tail;

import io.realticket.contracts.topic.TopicMismatchException;
import io.realticket.sseedge.view.Served;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that keeps what is served of one topic up to date. While the broker is away it keeps what was read and tries again; a reading
 * that cannot go on is begun anew beside it. Only a bug, or a topic that would break a rule, stops it, and it says so.
 *
 * @param <V> what is served of the topic
 */
public final class StateTail<V> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StateTail.class);

    /** Longer than a poll; a call that waits for an absent broker is cut off. */
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final TailSources sources;
    private final StateTopic<V> topic;
    private final TailSettings settings;
    private final Served<V> served;
    private final Runnable onStopped;
    private final RecordReader<V> reader;
    private final TailStatus status;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicReference<@Nullable Consumer<byte[], byte[]>> open = new AtomicReference<>();
    private final Thread thread;

    /**
     * Returns a tail that does not read yet.
     *
     * @param served where to put what was read
     */
    public StateTail(
            TailSources sources, StateTopic<V> topic, TailSettings settings, Served<V> served, TailWatch watch) {
        this.sources = sources;
        this.topic = topic;
        this.settings = settings;
        this.served = served;
        this.onStopped = watch.onStopped();
        this.reader = new RecordReader<>(topic, watch.registry());
        this.status = new TailStatus(settings.awayAfter());
        this.thread = Thread.ofPlatform()
                .name(topic.spec().name() + "-tail")
                .uncaughtExceptionHandler((_, e) -> stopped(e))
                .unstarted(this::run);
    }

    /** Begins to read, or throws {@link TopicMismatchException} if a topic is there and is not as it must be. */
    public void start() {
        try {
            sources.createOrVerify(topic.family());
        } catch (KafkaException e) {
            LOG.warn(
                    "the topics of {} cannot be checked yet; trying again: {}",
                    topic.spec().name(),
                    e.toString());
        }
        thread.start();
    }

    /** Returns how it is doing. */
    public TailStatus status() {
        return status;
    }

    private boolean isGoing() {
        return stopping.getCount() > 0;
    }

    private void run() {
        try {
            Duration wait = settings.retryFrom();
            while (isGoing()) {
                wait = readOnce() ? settings.retryFrom() : doubled(wait);
                if (stopping.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopped(Throwable cause) {
        LOG.error(
                "the tail of {} stopped; what it read is served, and nothing newer",
                topic.spec().name(),
                cause);
        status.stopped(cause);
        onStopped.run();
    }

    private Duration doubled(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(settings.retryUpTo()) > 0 ? settings.retryUpTo() : twice;
    }

    /** Reads until the reading cannot go on, and returns whether it ended by itself. */
    private boolean readOnce() {
        try {
            sources.createOrVerify(topic.family());
            try (Consumer<byte[], byte[]> consumer = sources.consumer(topic.spec())) {
                open.set(consumer);
                TopicProbe probe = new TopicProbe(() -> sources.describe(topic.spec()), settings.probeEvery());
                new Reading<>(consumer, reader, probe, status, served).read(this::isGoing, settings.pollWithin());
            } finally {
                open.set(null);
            }
            if (isGoing()) {
                LOG.warn(
                        "the topic {} is another one than before; reading it from its beginning",
                        topic.spec().name());
            }
            return true;
        } catch (WakeupException e) {
            return true;
        } catch (KafkaException e) {
            LOG.warn("{} cannot be read now; trying again: {}", topic.spec().name(), e.toString());
            return false;
        }
    }

    /** Returns after the last record. */
    @Override
    public void close() {
        stopping.countDown();
        Consumer<byte[], byte[]> consumer = open.get();
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            if (thread.getState() != Thread.State.NEW && !thread.join(CLOSE_WITHIN)) {
                thread.interrupt();
                thread.join();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
