package io.realticket.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each topic must be. */
class TopicsTest {
    @Test
    void topics_have_the_names_that_everybody_knows() {
        assertThat(Topics.SEAT.stream().map(TopicSpec::name))
                .containsExactly(
                        "seat-commands", "seat-events", "seat-state", "seat-replies", "seat-commands-dead-letters");
        assertThat(Topics.QUEUE.stream().map(TopicSpec::name))
                .containsExactly(
                        "queue-commands",
                        "queue-events",
                        "queue-state",
                        "queue-replies",
                        "queue-commands-dead-letters");
    }

    @Test
    void commands_are_stamped_by_the_broker_and_nothing_else_is() {
        Set<String> stamped = new HashSet<>();
        all().filter(topic -> "LogAppendTime".equals(topic.required().get("message.timestamp.type")))
                .forEach(topic -> stamped.add(topic.name()));

        assertThat(stamped).containsExactlyInAnyOrder("seat-commands", "queue-commands");
    }

    @Test
    void state_is_compacted_and_nothing_else_is() {
        assertThat(all().filter(topic -> "compact".equals(topic.required().get("cleanup.policy")))
                        .map(TopicSpec::name))
                .containsExactly("seat-state", "queue-state", "catalog");
    }

    @Test
    void facts_and_dead_letters_are_kept_for_ever() {
        assertThat(all().filter(topic -> Map.of("retention.ms", "-1", "retention.bytes", "-1").entrySet().stream()
                                .allMatch(setting -> setting.getValue()
                                        .equals(topic.required().get(setting.getKey()))))
                        .map(TopicSpec::name))
                .containsExactly(
                        "seat-events", "seat-commands-dead-letters", "queue-events", "queue-commands-dead-letters");
    }

    @Test
    void other_retention_is_where_an_operator_starts_from() {
        assertThat(retentionDays("seat-commands")).isEqualTo(365);
        assertThat(retentionDays("seat-replies")).isEqualTo(7);
        assertThat(retentionDays("queue-commands")).isEqualTo(30);
        assertThat(retentionDays("queue-replies")).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_new_topic_has_all_that_is_required_and_takes_the_largest_record(TopicSpec topic) {
        assertThat(topic.initial()).containsAllEntriesOf(topic.required()).containsKey("max.message.bytes");
        assertThat(Integer.parseInt(topic.initial().getOrDefault("max.message.bytes", "0")))
                .isGreaterThanOrEqualTo(TopicSpec.RECORD_BYTES_MAX);
    }

    @Test
    void compacted_topics_are_short_enough_to_read_back() {
        assertThat(Topics.SEAT_STATE.initial())
                .containsEntry("segment.bytes", "16777216")
                .containsEntry("segment.ms", "600000")
                .containsEntry("max.compaction.lag.ms", "1800000")
                .containsEntry("min.cleanable.dirty.ratio", "0.2");
    }

    private static long retentionDays(String topic) {
        TopicSpec spec =
                all().filter(each -> each.name().equals(topic)).findFirst().orElseThrow();
        assertThat(spec.required()).doesNotContainKey("retention.ms");
        return Long.parseLong(spec.initial().getOrDefault("retention.ms", "0")) / 86_400_000;
    }

    static Stream<TopicSpec> all() {
        return Stream.of(Topics.SEAT, Topics.QUEUE, List.of(Topics.CATALOG)).flatMap(List::stream);
    }
}
