package io.realticket.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.json.RecordFamily;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.topic.TopicSpec;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about topics leaves nothing out. */
class TopicsPageTest {
    private static final Path PAGE = Path.of("../docs/topics.md");

    @ParameterizedTest
    @MethodSource("topics")
    void the_overview_has_every_topic_with_its_settings(TopicGuide guide) throws IOException {
        TopicSpec topic = guide.topic();
        String stamped = topic.appendTime() ? "broker" : "writer";

        String row = "| `" + topic.name() + "` | " + topic.required().get("cleanup.policy") + " | "
                + kept(topic.retention()) + " | " + stamped + " | ";

        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.startsWith(row))
                .singleElement()
                .satisfies(line -> {
                    assertThat(guide.writers())
                            .allSatisfy(writer -> assertThat(line).contains(writer));
                    assertThat(guide.readers())
                            .allSatisfy(reader -> assertThat(line).contains(reader));
                });
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_kind_of_record_has_a_line_and_every_field_is_named(RecordFamily<?> family) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("| " + family.name() + " |");
        assertThat(from).as(family.name()).isPositive();
        // A section's introduction names what all its records have.
        String section = page.substring(page.lastIndexOf("\n## ", from), end(page, from));

        for (Class<?> kind : family.kinds()) {
            assertThat(section).contains("| `" + kind.getSimpleName() + "` |");
            for (RecordComponent component : kind.getRecordComponents()) {
                assertThat(section).as(kind.getSimpleName()).contains("`" + component.getName() + "`");
            }
        }
    }

    @Test
    void every_refusal_and_header_is_named() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(Refusal.values())
                        .map(refusal -> "`" + refusal.code() + "`")
                        .toList())
                .contains(Arrays.stream(QueueRefusal.values())
                        .map(refusal -> "`" + refusal.code() + "`")
                        .toList())
                .contains(EnvelopeSchema.ALWAYS.stream()
                        .map(header -> "`" + header + "`")
                        .toList())
                .contains(EnvelopeSchema.SOMETIMES.stream()
                        .map(header -> "`" + header + "`")
                        .toList());
    }

    private static int end(String page, int from) {
        int next = page.indexOf("\n## ", from);
        return next < 0 ? page.length() : next;
    }

    private static String kept(@Nullable Duration retention) {
        return retention == null ? "ever" : retention.toDays() + " days";
    }

    static Stream<TopicGuide> topics() {
        return TopicGuide.ALL.stream();
    }

    static Stream<RecordFamily<?>> families() {
        return RecordFamily.ALL.stream();
    }
}
