package io.realticket.queueadmitter.relay;

import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.topic.BrokerSilence;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one attempt of a relay works with. Owned by its thread. */
final class RelayClients implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RelayClients.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(2);
    private static final String SOURCE = "queue-admitter";

    private final RelaySettings settings;
    private final Translation translation;
    private final RelayMetrics metrics;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final OrderedWriter writer;

    RelayClients(RelaySettings settings, Translation translation, RelayMetrics metrics) {
        this.settings = settings;
        this.translation = translation;
        this.metrics = metrics;
        this.writer = new OrderedWriter(
                new KafkaProducer<>(settings.producer(), new ByteArraySerializer(), new ByteArraySerializer()),
                settings.patience());
        this.consumer =
                new KafkaConsumer<>(settings.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(settings.from()));
    }

    /**
     * Brings the next records, if there are any, and commits that it did.
     *
     * @return whether it is known that the relay goes well: something was brought, or there is nothing left to bring
     */
    boolean relay() throws InterruptedException, ExecutionException, TimeoutException {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        List<ProducerRecord<byte[], byte[]>> commands = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Translation.@Nullable Relayed relayed = translated(record);
            if (relayed != null) {
                commands.add(command(relayed));
            }
        }
        writer.write(commands);
        if (!records.isEmpty()) {
            consumer.commitSync();
            metrics.relayed(commands.size());
        }
        metrics.isBehind(lag());
        return !records.isEmpty() || isAtTheEnd();
    }

    // Before it has a part in the group, and has heard of the end of what it reads, it knows of nothing. Nor does it
    // while the broker is away, which a poll does not tell.
    private boolean isAtTheEnd() {
        return hearsOfTheBroker()
                && consumer.groupMetadata().generationId() >= 0
                && consumer.assignment().stream()
                        .allMatch(partition -> consumer.currentLag(partition).orElse(-1) == 0);
    }

    private boolean hearsOfTheBroker() {
        Duration silence = BrokerSilence.of(consumer.metrics().values());
        return silence != null && silence.compareTo(settings.patience()) <= 0;
    }

    // A record of a kind that is not known comes from a later version, and asks nothing of this one.
    private Translation.@Nullable Relayed translated(ConsumerRecord<byte[], byte[]> record) {
        try {
            return translation.of(record.value(), record.offset());
        } catch (MalformedRecordException e) {
            metrics.skipped();
            LOG.error(
                    "a record was skipped that cannot be read: relay={} origin={}-{}@{} cause={}",
                    settings.name(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
            return null;
        }
    }

    private ProducerRecord<byte[], byte[]> command(Translation.Relayed relayed) {
        CloudEvent event = CloudEvent.ofCommand(SOURCE, relayed.commandId(), relayed.showId(), Instant.now());
        return new ProducerRecord<>(
                settings.to(),
                null,
                relayed.showId().toString().getBytes(StandardCharsets.UTF_8),
                relayed.value(),
                CloudEventHeaders.of(event, relayed.command()));
    }

    private long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    @Override
    public void close() {
        writer.close();
        consumer.close(CloseOptions.timeout(CLOSE_MAX));
    }
}
