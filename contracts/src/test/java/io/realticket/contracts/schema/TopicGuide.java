package io.realticket.contracts.schema;

import io.realticket.contracts.json.RecordFamily;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a topic besides its settings.
 *
 * @param topic its settings
 * @param summary what its records are
 * @param key what its keys look like; what stands before the first slash decides the partition
 * @param family the records in it; null if there are none of its own yet
 * @param writers who writes it
 * @param readers who reads it
 */
record TopicGuide(
        TopicSpec topic,
        String summary,
        String key,
        @Nullable RecordFamily<?> family,
        List<String> writers,
        List<String> readers) {
    private static final String SHOW = "show";

    /** Every topic of the platform. */
    static final List<TopicGuide> ALL = List.of(
            new TopicGuide(
                    Topics.SEAT_COMMANDS,
                    "What buyers, operators and the platform ask of a show's seats.",
                    SHOW,
                    RecordFamily.named("SeatCommand"),
                    List.of("command-api", "seat-projector", "queue-admitter"),
                    List.of("seat-projector")),
            new TopicGuide(
                    Topics.SEAT_EVENTS,
                    "What happened to a show's seats: the system of record.",
                    SHOW,
                    RecordFamily.named("SeatEvent"),
                    List.of("seat-projector"),
                    List.of("command-api", "queue-admitter")),
            new TopicGuide(
                    Topics.SEAT_STATE,
                    "How every section and seat stands now.",
                    "show/section for a section, show/section/index for a seat",
                    RecordFamily.named("SeatState"),
                    List.of("seat-projector"),
                    List.of("sse-edge", "command-api")),
            new TopicGuide(
                    Topics.SEAT_REPLIES,
                    "The answer to each seat command.",
                    SHOW,
                    RecordFamily.named("SeatReply"),
                    List.of("seat-projector"),
                    List.of("command-api")),
            new TopicGuide(
                    Topics.SEAT_DEAD_LETTERS,
                    "Records of seat-commands that could not be read or decided, as they came.",
                    "as it came, perhaps none",
                    null,
                    List.of("seat-projector"),
                    List.of()),
            new TopicGuide(
                    Topics.QUEUE_COMMANDS,
                    "What visitors, operators and the platform ask of a show's waiting room.",
                    SHOW,
                    RecordFamily.named("QueueCommand"),
                    List.of("command-api", "sse-edge", "queue-admitter"),
                    List.of("queue-admitter")),
            new TopicGuide(
                    Topics.QUEUE_EVENTS,
                    "What happened in a show's waiting room.",
                    SHOW,
                    RecordFamily.named("QueueEvent"),
                    List.of("queue-admitter"),
                    List.of("queue-admitter")),
            new TopicGuide(
                    Topics.QUEUE_STATE,
                    "How every waiting room stands now, and which passes it gave.",
                    "show for the room, show/pass for a pass",
                    RecordFamily.named("QueueState"),
                    List.of("queue-admitter"),
                    List.of("sse-edge", "command-api")),
            new TopicGuide(
                    Topics.QUEUE_REPLIES,
                    "The answer to each queue command of a visitor or an operator.",
                    SHOW,
                    RecordFamily.named("QueueReply"),
                    List.of("queue-admitter"),
                    List.of("command-api")),
            new TopicGuide(
                    Topics.QUEUE_DEAD_LETTERS,
                    "Records of queue-commands that could not be read or decided, as they came.",
                    "as it came, perhaps none",
                    null,
                    List.of("queue-admitter"),
                    List.of()),
            new TopicGuide(
                    Topics.CATALOG,
                    "What is played where, when and for how much: the latest word on each program, place and show.",
                    "program, place or show",
                    RecordFamily.named("CatalogRecord"),
                    List.of("command-api"),
                    List.of()));
}
