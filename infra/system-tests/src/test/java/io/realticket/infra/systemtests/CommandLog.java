package io.realticket.infra.systemtests;

import io.realticket.infra.testkit.TestBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes to {@code seat-commands} as an operator's tool would. */
final class CommandLog {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestBroker broker;

    CommandLog(TestBroker broker) {
        this.broker = broker;
    }

    /** Opens the sale of {@code show} now, with holds that last {@code hold}. */
    void openNow(String show, Duration hold) {
        JsonNode opened = broker.topics().read("seat-events").stream()
                .filter(event -> event.key().equals(show))
                .map(event -> JSON.readTree(event.value()))
                .filter(event -> event.has("settings"))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("show " + show + " was never opened"));
        ObjectNode settings = (ObjectNode) opened.path("settings").deepCopy();
        settings.put("version", settings.path("version").asInt() + 1);
        settings.put("opensAt", Instant.now().minusSeconds(60).toString());
        ((ObjectNode) settings.path("rules")).put("holdDuration", hold.toString());
        send(
                show,
                Map.of(
                        "type",
                        "OpenShow",
                        "commandId",
                        UUID.randomUUID().toString(),
                        "showId",
                        show,
                        "settings",
                        settings));
    }

    /** Writes one command and returns when the broker has it. */
    void send(String show, Map<String, ?> command) {
        write(show, JSON.writeValueAsString(command));
    }

    /** Writes {@code value}, whatever it is, under the key of {@code show}. */
    void write(String show, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("seat-commands", show, value)).get();
        } catch (ExecutionException e) {
            throw new AssertionError("the broker did not take a command", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing a command", e);
        }
    }

    /** Returns the events of {@code show} of one kind. */
    List<JsonNode> events(String show, String type) {
        return broker.topics().read("seat-events").stream()
                .filter(event -> event.key().equals(show))
                .map(event -> JSON.readTree(event.value()))
                .filter(event -> event.path("type").asString().equals(type))
                .toList();
    }
}
