package io.realticket.infra.systemtests;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** People who only wait: their joins are written to the topic, as command-api writes them. */
final class Waiters {
    private Waiters() {}

    /** Has {@code count} of them join, and returns when they have. */
    static void join(TestBroker broker, String show, int count) {
        ShowId id = ShowId.of(show);
        Map<String, Object> config = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "partitioner.class", ShowPartitioner.class.getName());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int number = 0; number < count; number++) {
                QueueCommand.Join join =
                        new QueueCommand.Join(new CommandId(UUID.randomUUID()), id, new BuyerId(UUID.randomUUID()));
                CloudEvent event = CloudEvent.ofCommand("waiters", join.commandId(), id, Instant.now());
                // Whether they all came is seen by the events.
                Future<RecordMetadata> _ = producer.send(new ProducerRecord<>(
                        Topics.QUEUE_COMMANDS.name(),
                        null,
                        show.getBytes(StandardCharsets.UTF_8),
                        JsonForm.QUEUE_COMMAND.write(join),
                        CloudEventHeaders.of(event, join)));
            }
            producer.flush();
        }
        Eventually.patience(Duration.ofMinutes(1))
                .until(() -> QueueLog.events(broker, show).stream()
                                .filter(QueueEvent.Joined.class::isInstance)
                                .count()
                        >= count);
    }

    /** Returns who was called for the first time twice. */
    static Set<BuyerId> calledTwice(TestBroker broker, String show) {
        Set<BuyerId> once = new HashSet<>();
        Set<BuyerId> twice = new HashSet<>();
        QueueLog.events(broker, show).stream()
                .filter(QueueEvent.Called.class::isInstance)
                .flatMap(event -> ((QueueEvent.Called) event).visitors().stream())
                .filter(calling -> !calling.again())
                .forEach(calling -> {
                    if (!once.add(calling.buyer())) {
                        twice.add(calling.buyer());
                    }
                });
        return twice;
    }
}
