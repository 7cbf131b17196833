package io.realticket.contracts.topic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * What a topic must be.
 *
 * @param name of the topic
 * @param cleanup what becomes of old records
 * @param retention how long records are kept; null means for ever
 * @param appendTime whether the broker's clock stamps the records, not the producer's
 */
public record TopicSpec(
        String name, Cleanup cleanup, @Nullable Duration retention, boolean appendTime) {
    /** What becomes of old records. */
    public enum Cleanup {
        /** They go when their retention is over. */
        DELETE,
        /** Only the latest of each key is kept. */
        COMPACT
    }

    /** Largest record: a layout of 100 000 seats takes a quarter of it. */
    public static final int RECORD_BYTES_MAX = 1_048_576;

    private static final int COMPACTED_SEGMENT_BYTES = 16 * 1024 * 1024;
    private static final Duration COMPACTED_SEGMENT_AGE = Duration.ofMinutes(10);
    private static final Duration COMPACTION_LAG_MAX = Duration.ofMinutes(30);

    /** Returns the settings a topic must have for the rules to hold; one that differs is refused at start. */
    public Map<String, String> required() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup == Cleanup.COMPACT ? "compact" : "delete");
        settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, appendTime ? "LogAppendTime" : "CreateTime");
        if (cleanup == Cleanup.DELETE && retention == null) {
            settings.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
            settings.put(TopicConfig.RETENTION_BYTES_CONFIG, "-1");
        }
        return settings;
    }

    /** Returns the settings a new topic is created with: the required ones, and defaults an operator may change. */
    public Map<String, String> initial() {
        Map<String, String> settings = new LinkedHashMap<>(required());
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(RECORD_BYTES_MAX));
        if (retention != null) {
            settings.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        }
        if (cleanup == Cleanup.COMPACT) {
            settings.putAll(compacted());
        }
        return settings;
    }

    /** Returns the settings that keep a compacted topic or changelog short enough to read back in seconds. */
    public static Map<String, String> compacted() {
        return Map.of(
                TopicConfig.SEGMENT_BYTES_CONFIG, Integer.toString(COMPACTED_SEGMENT_BYTES),
                TopicConfig.SEGMENT_MS_CONFIG, Long.toString(COMPACTED_SEGMENT_AGE.toMillis()),
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(COMPACTION_LAG_MAX.toMillis()),
                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.2");
    }
}
