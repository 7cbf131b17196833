package io.realticket.sseedge.report;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends notes of presence with a plain idempotent producer: a transactional one would hold back every reader of the commands.
 * What cannot be delivered soon is lost, since the next digest says it better.
 */
public final class PresenceProducer implements PresenceSink {
    private static final Logger LOG = LoggerFactory.getLogger(PresenceProducer.class);
    private static final String CLIENT_ID = "sse-edge-presence";
    private static final Duration BLOCK_MAX = Duration.ofMillis(500);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(2);
    private static final Duration DELIVERY_MAX = Duration.ofSeconds(4);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(2);
    private static final int RECONNECT_MILLIS_MAX = 500;

    /** Room for the digests of a million passes: more do not wait for a broker that is away. */
    private static final long BUFFER_BYTES = 48L << 20;

    private final Producer<byte[], byte[]> producer;
    private final Counter undelivered;
    private final AtomicBoolean losing = new AtomicBoolean();

    /** Returns a producer that connects by itself. */
    public PresenceProducer(String bootstrapServers, MeterRegistry registry) {
        undelivered = registry.counter("realticket.presence.undelivered");
        producer = new KafkaProducer<>(
                Map.ofEntries(
                        Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        Map.entry(ProducerConfig.CLIENT_ID_CONFIG, CLIENT_ID),
                        Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                        Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MAX.toMillis()),
                        Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER_MAX.toMillis()),
                        Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY_MAX.toMillis()),
                        Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MILLIS_MAX),
                        Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES),
                        Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                        // Ids are hexadecimal: half of a digest is air, and it is kept for a month.
                        Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip"),
                        Map.entry(ProducerConfig.PARTITIONER_CLASS_CONFIG, ShowPartitioner.class)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public boolean send(QueueCommand note) {
        CloudEvent event = CloudEvent.ofCommand("sse-edge", note.commandId(), note.showId(), Instant.now());
        ProducerRecord<byte[], byte[]> written = new ProducerRecord<>(
                Topics.QUEUE_COMMANDS.name(),
                null,
                note.showId().toString().getBytes(StandardCharsets.UTF_8),
                JsonForm.QUEUE_COMMAND.write(note),
                CloudEventHeaders.of(event, note));
        try {
            Future<RecordMetadata> sent = producer.send(written, (metadata, failure) -> heard(failure));
            // What finds no room, or no broker to ask where to send it, has failed already.
            return !sent.isDone() || sent.state() == Future.State.SUCCESS;
        } catch (KafkaException e) {
            heard(e);
            return false;
        }
    }

    private void heard(@Nullable Exception failure) {
        if (failure == null) {
            if (losing.compareAndSet(true, false)) {
                LOG.info("presence is told again");
            }
            return;
        }
        undelivered.increment();
        if (losing.compareAndSet(false, true)) {
            LOG.warn("presence is lost until a digest arrives again: {}", failure.toString());
        }
    }

    @Override
    public void close() {
        producer.close(CLOSE_MAX);
    }
}
