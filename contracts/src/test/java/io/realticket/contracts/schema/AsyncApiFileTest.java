package io.realticket.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.RecordFamily;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The AsyncAPI document lists every topic as it is. */
class AsyncApiFileTest {
    private static final Path FILE = Path.of("../docs/asyncapi.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    @BeforeAll
    static void write_if_asked() throws IOException {
        WrittenFile.writeIfAsked(FILE, YAML.writeValueAsString(AsyncApi.document()));
    }

    @Test
    void the_file_is_what_the_topics_and_records_are() {
        WrittenFile.assertIsUpToDate(FILE, YAML.writeValueAsString(AsyncApi.document()));
    }

    @Test
    void every_topic_and_every_record_is_in_it() {
        assertThat(TopicGuide.ALL.stream().map(TopicGuide::topic))
                .containsExactlyElementsOf(Stream.of(Topics.SEAT, Topics.QUEUE, List.of(Topics.CATALOG))
                        .<TopicSpec>flatMap(List::stream)
                        .toList());
        assertThat(TopicGuide.ALL.stream().map(TopicGuide::family).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(RecordFamily.ALL);
    }

    @Test
    void every_reference_leads_somewhere() throws IOException {
        JsonNode document = YAML.readTree(Files.readString(FILE));
        List<JsonNode> references = document.findValues("$ref");

        assertThat(references).isNotEmpty();
        for (JsonNode reference : references) {
            String[] parts = reference.asString().split("#", 2);
            JsonNode target =
                    parts[0].isEmpty() ? document : YAML.readTree(Files.readString(FILE.resolveSibling(parts[0])));
            assertThat(target.at(parts[1]).isMissingNode())
                    .as(reference.asString())
                    .isFalse();
        }
    }

    @Test
    void the_headers_are_those_that_records_have() {
        CommandId command = new CommandId(new UUID(1, 2));
        ShowId show = new ShowId(new UUID(3, 4));
        CloudEvent sent = CloudEvent.ofCommand("command-api", command, show, Instant.EPOCH);
        CloudEvent followed = new CloudEvent("seat-projector", "1", command, show, Instant.EPOCH, "00-1-2-01");

        assertThat(names(sent)).containsExactlyElementsOf(EnvelopeSchema.ALWAYS);
        assertThat(names(followed))
                .containsAll(EnvelopeSchema.ALWAYS)
                .containsAll(EnvelopeSchema.SOMETIMES)
                .hasSize(EnvelopeSchema.ALWAYS.size() + EnvelopeSchema.SOMETIMES.size());
    }

    private static List<String> names(CloudEvent event) {
        List<String> names = new ArrayList<>();
        for (Header header : CloudEventHeaders.of(event, new SeatCommand.Tick(event.command(), event.show()))) {
            names.add(header.key());
        }
        return names;
    }
}
