package io.realticket.commandapi.projection;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes events as the decider does: in transactions, whose ends take offsets too. */
final class EventWriter implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    EventWriter(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "transactional.id",
                        UUID.randomUUID().toString()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Writes {@code events} to {@code partition} in one transaction, whose commit tells whether they were sent. */
    void write(int partition, SeatEvent... events) {
        write(partition, List.of(events));
    }

    void write(int partition, List<SeatEvent> events) {
        producer.beginTransaction();
        for (SeatEvent event : events) {
            CommandId command = new CommandId(new UUID(1, event.version()));
            CloudEvent envelope = new CloudEvent("seat-projector", "0/0", command, event.showId(), event.at(), null);
            var _ = producer.send(new ProducerRecord<>(
                    Topics.SEAT_EVENTS.name(),
                    partition,
                    event.showId().toString().getBytes(StandardCharsets.UTF_8),
                    JsonForm.SEAT_EVENT.write(event),
                    CloudEventHeaders.of(envelope, event)));
        }
        producer.commitTransaction();
    }

    /** Writes a record that is no event. */
    void writeRubbish(int partition) {
        producer.beginTransaction();
        var _ = producer.send(
                new ProducerRecord<>(Topics.SEAT_EVENTS.name(), partition, new byte[] {1}, new byte[] {2}));
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
    }
}
