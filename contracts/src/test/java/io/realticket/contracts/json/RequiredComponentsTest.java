package io.realticket.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not marked nullable is there, or the record is malformed. */
class RequiredComponentsTest {
    private static final String SHOW = "01890000-0000-7000-8000-000000000001";
    private static final String RELEASED = """
            {"type":"SeatsReleased","showId":"%s","version":7,"at":"2026-03-01T10:00:00Z",\
            "buyer":"01890000-0000-7000-8000-000000000002","holdId":"01890000-0000-8000-8000-000000000003",\
            "seats":["A-0"]}""".formatted(SHOW);

    @Test
    void a_record_with_everything_is_read() {
        SeatEvent event = JsonForm.SEAT_EVENT.read(utf8(RELEASED));

        assertThat(event.showId()).isEqualTo(ShowId.of(SHOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"showId", "version", "at", "buyer", "holdId", "seats"})
    void a_missing_component_is_named(String component) {
        String json = RELEASED.replaceFirst("\"" + component + "\":(\\[[^]]*]|[^,}]*),?", "");

        assertThat(json).doesNotContain("\"" + component + "\"");
        assertMalformed(json.replace(",}", "}"), component);
    }

    @ParameterizedTest
    @ValueSource(strings = {"showId", "version", "at", "buyer", "holdId", "seats"})
    void a_null_component_is_named(String component) {
        String json = RELEASED.replaceFirst("\"" + component + "\":(\\[[^]]*]|[^,}]*)", "\"" + component + "\":null");

        assertMalformed(json, component);
    }

    @Test
    void a_null_among_the_seats_is_refused() {
        assertMalformed(RELEASED.replace("\"A-0\"", "\"A-0\",null"), "seats");
    }

    @Test
    void a_record_without_its_type_is_refused() {
        assertMalformed(RELEASED.replace("\"type\":\"SeatsReleased\",", ""), "type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"buyer\":null,\"seat\":null,\"takenBy\":null"})
    void what_is_marked_nullable_may_be_missing_or_null(String nulls) {
        String json = "{\"type\":\"Refused\",\"commandId\":\"" + SHOW + "\",\"showId\":\"" + SHOW
                + "\",\"version\":0,\"at\":\"2026-03-01T10:00:00Z\",\"reason\":\"unknown-show\"" + nulls + "}";

        SeatReply reply = JsonForm.SEAT_REPLY.read(utf8(json));

        assertThat(reply).isInstanceOfSatisfying(SeatReply.Refused.class, refused -> {
            assertThat(refused.buyer()).isNull();
            assertThat(refused.seat()).isNull();
            assertThat(refused.takenBy()).isNull();
        });
    }

    private static void assertMalformed(String json, String named) {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> JsonForm.SEAT_EVENT.read(utf8(json)))
                .withMessageStartingWith("not a SeatEvent: ")
                .withMessageContaining(named);
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
