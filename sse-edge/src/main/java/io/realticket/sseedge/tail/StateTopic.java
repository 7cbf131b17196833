package io.realticket.sseedge.tail;

import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.topic.TopicSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compacted topic that is kept in memory as it stands. Used by one thread.
 *
 * @param <V> what it is kept as
 */
public interface StateTopic<V> {
    /** Returns the topic. */
    TopicSpec spec();

    /** Returns the topics that must be as they should before it is read: all of its side of the platform. */
    List<TopicSpec> family();

    /** Returns what is known before the first record, of the topic that the broker calls {@code topicId}. */
    V begin(String topicId);

    /**
     * Applies a record, or throws {@link MalformedRecordException} or {@link IllegalArgumentException} and changes nothing.
     *
     * @param value null for a tombstone
     */
    void apply(V views, String key, byte @Nullable [] value, long offset);

    /** Lets go of what only time made worthless. Called after every poll. */
    void tidy(V views);
}
