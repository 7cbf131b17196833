package io.realticket.commandapi.config;

import io.realticket.commandapi.tail.TopicTail;
import org.jspecify.annotations.Nullable;

/** How far this node has heard the log. Thread-safe. */
final class TailsCaughtUp {
    private volatile @Nullable TopicTail replies;
    private volatile @Nullable TopicTail state;
    private volatile @Nullable TopicTail queueReplies;

    void replies(TopicTail tail) {
        replies = tail;
    }

    void state(TopicTail tail) {
        state = tail;
    }

    void queueReplies(TopicTail tail) {
        queueReplies = tail;
    }

    /** Whether an answer of a waiting room would be heard. */
    boolean hearsQueueReplies() {
        TopicTail tail = queueReplies;
        return tail != null && tail.isCaughtUp();
    }

    /** Whether an answer would be heard. */
    boolean hearsReplies() {
        TopicTail tail = replies;
        return tail != null && tail.isCaughtUp();
    }

    /** Whether what is known of seats is complete. */
    boolean hearsState() {
        TopicTail tail = state;
        return tail != null && tail.isCaughtUp();
    }
}
