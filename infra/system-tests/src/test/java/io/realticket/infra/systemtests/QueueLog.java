package io.realticket.infra.systemtests;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.TestBroker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What {@code queue-events} has of one show. */
final class QueueLog {
    private QueueLog() {}

    /** Returns the events as they are in the topic, in their order. */
    static List<String> lines(TestBroker broker, String show) {
        return broker.topics().read(Topics.QUEUE_EVENTS.name()).stream()
                .filter(record -> show.equals(record.key()))
                .map(record -> Objects.requireNonNull(record.value()))
                .toList();
    }

    /** Returns the events, in their order. */
    static List<QueueEvent> events(TestBroker broker, String show) {
        return lines(broker, show).stream()
                .map(line -> JsonForm.QUEUE_EVENT.read(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
