package io.realticket.infra.bench;

import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * One way from commands to replies, with topics of its own on the same broker: one partition each, the same settings.
 *
 * @param kind what carries the records
 */
record Lane(Kind kind) {
    /** What carries records from a lane's commands to its replies. */
    enum Kind {
        /** The real service. */
        DECIDER("seat-projector", ""),
        /** Consume and produce in transactions, without Kafka Streams and without deciding. */
        TRANSACTIONAL("pass-through, transactional", "tx-"),
        /** Consume and produce, offsets committed after the records: at least once. */
        AT_LEAST_ONCE("pass-through, at least once", "alo-");

        private final String label;
        private final String prefix;

        Kind(String label, String prefix) {
            this.label = label;
            this.prefix = prefix;
        }

        String label() {
            return label;
        }
    }

    /** Where a record goes. */
    enum Output {
        /** The store's changelog. */
        CHANGELOG,
        EVENTS,
        STATE,
        REPLIES
    }

    /** As Kafka Streams names it, after the application and the store. */
    private static final TopicSpec CHANGELOG =
            new TopicSpec("seat-projector-seat-books-changelog", TopicSpec.Cleanup.COMPACT, null, false);

    String commands() {
        return kind.prefix + Topics.SEAT_COMMANDS.name();
    }

    String topic(Output output) {
        return kind.prefix + spec(output).name();
    }

    String replies() {
        return topic(Output.REPLIES);
    }

    private static TopicSpec spec(Output output) {
        return switch (output) {
            case CHANGELOG -> CHANGELOG;
            case EVENTS -> Topics.SEAT_EVENTS;
            case STATE -> Topics.SEAT_STATE;
            case REPLIES -> Topics.SEAT_REPLIES;
        };
    }

    /** Creates the lane's topics; Kafka Streams makes its changelog itself. */
    void create(String bootstrapServers) {
        List<TopicSpec> specs = kind == Kind.DECIDER
                ? Topics.SEAT
                : List.of(
                        prefixed(Topics.SEAT_COMMANDS),
                        prefixed(CHANGELOG),
                        prefixed(Topics.SEAT_EVENTS),
                        prefixed(Topics.SEAT_STATE),
                        prefixed(Topics.SEAT_REPLIES));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicGuard(admin, 1, (short) 1).createOrVerify(specs);
        }
    }

    private TopicSpec prefixed(TopicSpec spec) {
        return new TopicSpec(kind.prefix + spec.name(), spec.cleanup(), spec.retention(), spec.appendTime());
    }
}
