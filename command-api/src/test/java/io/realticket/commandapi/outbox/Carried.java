package io.realticket.commandapi.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Remembers which messages were added, and looks for them in the topic. */
final class Carried {
    private final TestBroker broker;
    private OutboxNode node;
    private final Map<ShowId, List<String>> added = new ConcurrentHashMap<>();

    Carried(TestBroker broker, OutboxNode node) {
        this.broker = broker;
        this.node = node;
    }

    static void makeTopics(TestBroker broker) {
        try (Admin admin = broker.admin()) {
            new TopicGuard(admin, 3, (short) 1).createOrVerify(Topics.SEAT);
        }
    }

    static ShowId newShow() {
        return new ShowId(UUID.randomUUID());
    }

    /** From here on adds and asks by another node. */
    void goOnWith(OutboxNode other) {
        node = other;
    }

    /** Adds a message about {@code show}, and returns its id. */
    String add(ShowId show) {
        List<String> ids = added.computeIfAbsent(show, _ -> new CopyOnWriteArrayList<>());
        String id = node.add(show, ids.size() + 1L);
        ids.add(id);
        return id;
    }

    /** Returns when every message added here is in the topic, those of one show in their order, and all are marked. */
    void areAllThere() {
        Eventually.passes(() -> assertThat(node.unacknowledged()).isZero());
        List<ConsumerRecord<String, String>> records = broker.topics().read(Topics.SEAT_COMMANDS.name());
        added.forEach((show, ids) ->
                assertThat(firstSeen(records, show)).as("of " + show).isEqualTo(ids));
    }

    /** Returns how often each message of {@code show} is in the topic, in all. */
    long times(ShowId show) {
        return broker.topics().read(Topics.SEAT_COMMANDS.name()).stream()
                .filter(record -> record.key().equals(show.toString()))
                .count();
    }

    private static List<String> firstSeen(List<ConsumerRecord<String, String>> records, ShowId show) {
        return records.stream()
                .filter(record -> record.key().equals(show.toString()))
                .map(record -> String.valueOf(CloudEventHeaders.text(record.headers(), CloudEventHeaders.ID)))
                .distinct()
                .toList();
    }
}
