package io.realticket.seatprojector.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running stream: starts on topics that are as they must be, stops cleanly, and says how it is. */
public final class SeatStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SeatStream.class);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(10);

    private final StreamSettings settings;
    private final TickProducer ticks;
    private final KafkaStreams streams;

    /** Makes the stream without starting it. */
    public SeatStream(StreamSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.ticks = new TickProducer(settings.cluster().bootstrapServers());
        this.streams = new KafkaStreams(SeatTopology.of(ticks, settings.commandTime(), meters), settings.properties());
        streams.setUncaughtExceptionHandler(SeatStream::stop);
        new KafkaStreamsMetrics(streams).bindTo(meters);
    }

    /** Creates or verifies the topics, then starts deciding. Throws if a topic's settings would break a rule. */
    public void start() {
        Map<String, Object> admin = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.cluster().bootstrapServers());
        try (Admin client = Admin.create(admin)) {
            new TopicGuard(
                            client,
                            settings.cluster().partitions(),
                            settings.cluster().replicationFactor())
                    .createOrVerify(Topics.SEAT);
        }
        streams.start();
    }

    /** Returns how the stream is. */
    public KafkaStreams.State state() {
        return streams.state();
    }

    @Override
    public void close() {
        streams.close(CLOSE_MAX);
        ticks.close();
    }

    // Going on after an impossible event would make wrong decisions durable; another node would fail the same way.
    private static StreamThreadExceptionResponse stop(Throwable cause) {
        LOG.error("seat-projector stops deciding: an operator must look into this", cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
