package io.realticket.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** CloudEvents 1.0 in binary mode, as the Kafka protocol binding has it. */
class CloudEventHeadersTest {
    private static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    private static final CommandId COMMAND = CommandId.of("4f6b1c0e-9d3a-8c21-b7aa-0123456789ab");
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");
    private static final CloudEvent SENT = CloudEvent.ofCommand("command-api", COMMAND, SHOW, AT);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void a_command_has_every_attribute() {
        assertThat(texts(CloudEventHeaders.of(SENT, new SeatCommand.Tick(COMMAND, SHOW))))
                .containsExactly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_id", COMMAND.toString()),
                        Map.entry("ce_type", "io.realticket.SeatCommand.Tick"),
                        Map.entry("ce_source", "/command-api"),
                        Map.entry("ce_time", "2026-03-01T10:00:00.123Z"),
                        Map.entry("ce_subject", SHOW.toString()),
                        Map.entry("ce_dataschema", "urn:realticket:schema:SeatCommand"),
                        Map.entry("ce_correlationid", COMMAND.toString()));
    }

    @Test
    void what_follows_from_a_command_has_its_own_id_and_names_its_cause() {
        CloudEvent event = new CloudEvent("seat-projector", "", COMMAND, SHOW, AT, TRACE);

        Map<String, String> headers = texts(CloudEventHeaders.of(event.followedBy("2"), SeatState.Seat.free(1)));

        assertThat(headers)
                .containsEntry("ce_id", COMMAND + "/2")
                .containsEntry("ce_type", "io.realticket.SeatState.Seat")
                .containsEntry("ce_dataschema", "urn:realticket:schema:SeatState")
                .containsEntry("ce_source", "/seat-projector")
                .containsEntry("ce_correlationid", COMMAND.toString())
                .containsEntry("ce_causationid", COMMAND.toString())
                .containsEntry("traceparent", TRACE);
    }

    @Test
    void what_the_decider_writes_tells_the_offset_of_its_command() {
        CloudEvent event = new CloudEvent("seat-projector", "4711/0", COMMAND, SHOW, AT, null);

        assertThat(CloudEventHeaders.commandOffset(CloudEventHeaders.of(event, SeatState.Seat.free(1))))
                .isEqualTo(4_711);
    }

    @Test
    void a_record_that_names_no_offset_tells_none() {
        Headers command = CloudEventHeaders.of(SENT, new SeatCommand.Tick(COMMAND, SHOW));

        assertThat(CloudEventHeaders.commandOffset(command)).isEqualTo(CloudEventHeaders.NO_OFFSET);
        assertThat(CloudEventHeaders.commandOffset(new RecordHeaders())).isEqualTo(CloudEventHeaders.NO_OFFSET);
    }

    // CloudEvents 1.0: dataschema is a URI and so absolute, source a URI reference, names of extensions lower case.
    @Test
    void attributes_have_the_form_that_the_specification_asks_for() {
        Map<String, String> headers = texts(CloudEventHeaders.of(SENT, new SeatCommand.Tick(COMMAND, SHOW)));

        assertThat(URI.create(headers.getOrDefault("ce_dataschema", "")).isAbsolute())
                .isTrue();
        assertThat(URI.create(headers.getOrDefault("ce_source", "")).getPath()).isEqualTo("/command-api");
        assertThat(headers.keySet()).allMatch(name -> name.matches("ce_[a-z0-9]{1,20}|content-type|traceparent"));
    }

    @Test
    void the_text_of_a_header_is_that_of_the_last_of_its_name() {
        Headers headers = new RecordHeaders()
                .add("a", "first".getBytes(StandardCharsets.UTF_8))
                .add("a", "마지막".getBytes(StandardCharsets.UTF_8))
                .add("empty", null);

        assertThat(CloudEventHeaders.text(headers, "a")).isEqualTo("마지막");
        assertThat(CloudEventHeaders.text(headers, "empty")).isNull();
        assertThat(CloudEventHeaders.text(headers, "none")).isNull();
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            assertThat(texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)))
                    .as("given once")
                    .isNull();
        }
        return texts;
    }
}
