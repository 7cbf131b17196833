package io.realticket.contracts.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not the JSON form of a record is called so, by one exception that says why. */
class MalformedRecordTest {
    private static final String OPEN = text(SampleRecords.byName().get("SeatCommand.OpenShow"));
    private static final String HOLD = text(SampleRecords.byName().get("SeatCommand.HoldSeats"));

    @SuppressWarnings("unused") // Read by name.
    private static final Charset[] OTHER_CHARSETS = {
        StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_32BE, StandardCharsets.ISO_8859_1
    };

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "{}", "[]", "true", "7", "\"HoldSeats\"", "{\"type\":null}", "{"})
    void what_is_not_a_record_at_all_is_refused(String json) {
        assertMalformed(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing", "SeatCommand", "SeatEvent", "java.lang.Object", "SeatCommand$HoldSeats", ""})
    void an_unknown_kind_is_refused(String kind) {
        assertMalformed(HOLD.replace("\"HoldSeats\"", '"' + kind + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "}", "{}", ",", "null", "\u0000"})
    void what_follows_a_record_is_refused(String garbage) {
        assertMalformed(HOLD + garbage);
    }

    /** Each replaces the value of a property by one of another type. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"version\":3`, `\"version\":\"3\"`",
                "`\"version\":3`, `\"version\":3.5`",
                "`\"version\":3`, `\"version\":3.0`",
                "`\"version\":3`, `\"version\":true`",
                "`\"version\":3`, `\"version\":[3]`",
                "`\"version\":3`, `\"version\":99999999999`",
                "`\"version\":3`, `\"version\":\"\"`",
                "`\"amountMinor\":150000`, `\"amountMinor\":99999999999999999999`",
                "`\"amountMinor\":150000`, `\"amountMinor\":-1`",
                "`\"currency\":\"KRW\"`, `\"currency\":7`",
                "`\"label\":\"R석\"`, `\"label\":7`",
                "`\"label\":\"R석\"`, `\"label\":false`",
                "`\"label\":\"R석\"`, `\"label\":{}`",
                "`\"holdDuration\":\"PT5M\"`, `\"holdDuration\":300`",
                "`\"holdDuration\":\"PT5M\"`, `\"holdDuration\":\"5 minutes\"`",
                "`\"holdDuration\":\"PT5M\"`, `\"holdDuration\":\"\"`",
                "`\"opensAt\":\"2026-03-01T10:00:00Z\"`, `\"opensAt\":1772359200`",
                "`\"opensAt\":\"2026-03-01T10:00:00Z\"`, `\"opensAt\":1772359200.5`",
                "`\"opensAt\":\"2026-03-01T10:00:00Z\"`, `\"opensAt\":\"1772359200\"`",
                "`\"opensAt\":\"2026-03-01T10:00:00Z\"`, `\"opensAt\":\"2026-03-01\"`",
                "`\"opensAt\":\"2026-03-01T10:00:00Z\"`, `\"opensAt\":\"2026-03-01T10:00:00\"`",
                "`\"closesAt\":\"2026-03-20T09:30:00Z\"`, `\"closesAt\":\"+999999999-01-01T00:00:00Z\"`",
                "`\"opensAt\":\"2026-03-01T10:00:00Z\"`, `\"opensAt\":\"-0001-01-01T00:00:00Z\"`",
                "`\"admission\":\"NONE\"`, `\"admission\":0`",
                "`\"admission\":\"NONE\"`, `\"admission\":\"none\"`",
                "`\"admission\":\"NONE\"`, `\"admission\":\"\"`",
                "`\"seats\":\"7/8P\"`, `\"seats\":\"7/8\"`",
                "`\"seats\":\"7/8P\"`, `\"seats\":\"?\"`",
                "`\"seats\":\"7/8P\"`, `\"seats\":[1]`",
                "`\"id\":\"A\"`, `\"id\":1`",
                "`\"id\":\"A\"`, `\"id\":\"A-1\"`",
                "`\"settings\":{`, `\"settings\":[],\"x\":{`",
                "`\"settings\":{`, `\"settings\":\"\",\"x\":{`",
            })
    void a_value_of_another_type_or_out_of_bounds_is_refused(String value, String other) {
        assertThat(OPEN).contains(value);
        assertMalformed(OPEN.replace(value, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0195A1B2-0000-7000-8000-000000000002",
                "195a1b2-0-7000-8000-2",
                "AZWhsgAAcACAAAAAAAAAAg==",
                "{0195a1b2-0000-7000-8000-000000000002}",
                "",
                " 0195a1b2-0000-7000-8000-000000000002"
            })
    void an_id_in_another_spelling_is_refused(String spelling) {
        assertMalformed(HOLD.replace("\"" + Samples.BUYER + "\"", "\"" + spelling + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "[\"A-0\",\"A-0\"]", "\"A-0\"", "[\"A-00\"]", "[\"A-1048576\"]", "[1]", "[[\"A-0\"]]"})
    void seats_that_a_command_cannot_name_are_refused(String seats) {
        assertMalformed(HOLD.replace("[\"A-0\",\"가-9\"]", seats));
    }

    @Test
    void nesting_without_end_is_refused() {
        String deep = "[".repeat(500_000);

        assertMalformed(deep);
        assertMalformed(HOLD.replace("\"seats\":", "\"later\":" + deep));
        assertMalformed("{\"type\":\"HoldSeats\",\"x\":".repeat(100_000));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] bytes = HOLD.getBytes(UTF_8);
        int korean = HOLD.substring(0, HOLD.indexOf('가')).getBytes(UTF_8).length;
        bytes[korean] = (byte) 0xFF;

        assertThatExceptionOfType(MalformedRecordException.class).isThrownBy(() -> JsonForm.SEAT_COMMAND.read(bytes));
    }

    @ParameterizedTest
    @FieldSource("OTHER_CHARSETS")
    void another_encoding_than_utf_8_is_refused(Charset charset) {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> JsonForm.SEAT_COMMAND.read(OPEN.getBytes(charset)));
    }

    @Test
    void the_message_says_what_is_wrong_and_where() {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> JsonForm.SEAT_COMMAND.read(
                        OPEN.replace("\"rowLength\":5", "\"rowLength\":0").getBytes(UTF_8)))
                .withMessageContaining("section A: rowLength is 1 or more, not 0")
                .withMessageContaining("[\"settings\"]->")
                .withMessageContaining("[\"layout\"]->");
    }

    @Test
    void the_message_stays_short_whatever_the_record_says() {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> JsonForm.SEAT_COMMAND.read(
                        HOLD.replace("A-0", "A".repeat(900_000)).getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(1_000));
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> JsonForm.SEAT_COMMAND.read("x".repeat(900_000).getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(1_000));
    }

    private static void assertMalformed(String json) {
        assertThatExceptionOfType(MalformedRecordException.class)
                .as(json.substring(0, Math.min(json.length(), 2_000)))
                .isThrownBy(() -> JsonForm.SEAT_COMMAND.read(json.getBytes(UTF_8)))
                .withMessageStartingWith("not a SeatCommand: ");
    }

    private static String text(@Nullable Object record) {
        return new String(RecordFamily.named("SeatCommand").write(Objects.requireNonNull(record)), UTF_8);
    }
}
