package io.realticket.contracts.topic;

import io.realticket.contracts.topic.TopicSpec.Cleanup;
import java.time.Duration;
import java.util.List;

/** Every topic of the platform, said once. But for the catalog, all are keyed by show; all share one partition count. */
public final class Topics {
    /** What is asked of seats. One year, so that a season can be replayed; stamped by the broker, whose time decides. */
    public static final TopicSpec SEAT_COMMANDS =
            new TopicSpec("seat-commands", Cleanup.DELETE, Duration.ofDays(365), true);
    /** What happened to seats: the system of record, kept for ever. */
    public static final TopicSpec SEAT_EVENTS = new TopicSpec("seat-events", Cleanup.DELETE, null, false);
    /** How every seat stands now. */
    public static final TopicSpec SEAT_STATE = new TopicSpec("seat-state", Cleanup.COMPACT, null, false);
    /** What askers were told. A week is enough to look into a complaint. */
    public static final TopicSpec SEAT_REPLIES =
            new TopicSpec("seat-replies", Cleanup.DELETE, Duration.ofDays(7), false);
    /** Records of {@code seat-commands} that could not be read or decided. */
    public static final TopicSpec SEAT_DEAD_LETTERS =
            new TopicSpec("seat-commands-dead-letters", Cleanup.DELETE, null, false);
    /** What is asked of waiting rooms. */
    public static final TopicSpec QUEUE_COMMANDS =
            new TopicSpec("queue-commands", Cleanup.DELETE, Duration.ofDays(30), true);
    /** What happened in waiting rooms, kept for ever. */
    public static final TopicSpec QUEUE_EVENTS = new TopicSpec("queue-events", Cleanup.DELETE, null, false);
    /** How every waiting room stands now. */
    public static final TopicSpec QUEUE_STATE = new TopicSpec("queue-state", Cleanup.COMPACT, null, false);
    /** What visitors were told. */
    public static final TopicSpec QUEUE_REPLIES =
            new TopicSpec("queue-replies", Cleanup.DELETE, Duration.ofDays(7), false);
    /** Records of {@code queue-commands} that could not be read or decided. */
    public static final TopicSpec QUEUE_DEAD_LETTERS =
            new TopicSpec("queue-commands-dead-letters", Cleanup.DELETE, null, false);

    /** What is played where, when and for how much. Keyed by program, place or show. */
    public static final TopicSpec CATALOG = new TopicSpec("catalog", Cleanup.COMPACT, null, false);

    /** The topics about seats. */
    public static final List<TopicSpec> SEAT =
            List.of(SEAT_COMMANDS, SEAT_EVENTS, SEAT_STATE, SEAT_REPLIES, SEAT_DEAD_LETTERS);
    /** The topics about waiting rooms. */
    public static final List<TopicSpec> QUEUE =
            List.of(QUEUE_COMMANDS, QUEUE_EVENTS, QUEUE_STATE, QUEUE_REPLIES, QUEUE_DEAD_LETTERS);

    private Topics() {}
}
