package io.realticket.seatprojector.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.realticket.contracts.topic.BrokerSilence;
import io.realticket.contracts.topic.Topics;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running stream: starts on topics that are as they must be, stops cleanly, and says how it is. Thread-safe. */
public final class SeatStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SeatStream.class);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(10);
    private static final long WARM_UP_COMMANDS_MAX = 20_000;

    private final StreamSettings settings;
    private final TickSender ticks;
    private final KafkaStreams streams;
    private final KafkaStreamsMetrics metrics;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** Makes the stream without starting it. */
    public SeatStream(StreamSettings settings, MeterRegistry meters) {
        this(settings, meters, new SeatDecider()::decide);
    }

    SeatStream(StreamSettings settings, MeterRegistry meters, Deciding decider) {
        this.settings = settings;
        this.ticks = settings.originalTime()
                ? TickSender.NONE
                : new TickProducer(settings.cluster().bootstrapServers());
        this.streams = streams(SeatTopology.of(ticks, settings.commandTime(), meters, decider));
        streams.setUncaughtExceptionHandler(this::failed);
        this.metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(meters);
    }

    private KafkaStreams streams(Topology topology) {
        try {
            return new KafkaStreams(topology, settings.properties());
        } catch (RuntimeException e) {
            // Nobody will have a stream to close.
            ticks.close();
            throw e;
        }
    }

    /**
     * Creates or verifies the topics, then starts deciding. Warms up first, and waits for a broker that is not there yet, with a bound.
     *
     * @throws io.realticket.contracts.topic.TopicStartException if a topic's settings would break a rule, or no broker came
     */
    public void start() {
        try {
            warmUp();
            settings.cluster()
                    .topics()
                    .createOrVerify(Topics.SEAT, settings.timing().brokerWait());
            streams.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void warmUp() {
        long startNanos = System.nanoTime();
        WarmUp warmUp = new WarmUp();
        long commands = warmUp.run(settings.timing().warmUp(), WARM_UP_COMMANDS_MAX);
        LOG.info(
                "warmed up: commands={} bytes={} took={}",
                commands,
                warmUp.bytes(),
                Duration.ofNanos(System.nanoTime() - startNanos));
    }

    /**
     * How the stream is.
     *
     * @param state of Kafka Streams: running once all that this node has to decide is restored
     * @param brokerSilence since a broker was last heard of by the slowest thread; null before the first word
     * @param failure that stopped the stream; null if none did
     */
    public record Condition(
            KafkaStreams.State state,
            @Nullable Duration brokerSilence,
            @Nullable Throwable failure) {}

    /** Returns how the stream is. */
    public Condition condition() {
        return new Condition(streams.state(), BrokerSilence.of(streams.metrics().values()), failure.get());
    }

    /** Whether commands are decided as they come: all books are restored, and a broker was heard of within a session. */
    public boolean isReady() {
        Condition now = condition();
        return now.state() == KafkaStreams.State.RUNNING
                && now.brokerSilence() != null
                && now.brokerSilence().compareTo(settings.timing().sessionTimeout()) <= 0;
    }

    KafkaStreams streams() {
        return streams;
    }

    /** Stops within ten seconds, and lets other nodes take over at once. */
    @Override
    public void close() {
        // Without leaving, the next start or another node would wait for this one's session to end.
        boolean closed = streams.close(CloseOptions.timeout(CLOSE_MAX)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        if (!closed) {
            LOG.warn("the stream did not stop in time, its open transaction will be aborted: waited={}", CLOSE_MAX);
        }
        metrics.close();
        ticks.close();
    }

    private StreamThreadExceptionResponse failed(Throwable cause) {
        if (isPassing(cause)) {
            LOG.warn("a stream thread lost its broker or its transaction and is replaced: cause={}", cause.toString());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        // Going on after an impossible event would make wrong decisions durable; another node would fail the same way.
        LOG.error("seat-projector stops deciding: an operator must look into this", cause);
        failure.set(cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /**
     * Whether {@code cause} ends by itself: a broker did not answer, or took back a transaction whose time ran out while it
     * was away, which it tells as an invalid state (KAFKA-20785). A new thread begins at the last commit in either case.
     */
    static boolean isPassing(Throwable cause) {
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof RetriableException || next instanceof InvalidTxnStateException) {
                return true;
            }
        }
        return false;
    }
}
