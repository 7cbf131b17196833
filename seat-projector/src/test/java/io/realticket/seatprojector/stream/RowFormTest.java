package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.seatprojector.seat.Asked;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.DeadlineMoves;
import io.realticket.seatprojector.seat.SeatBook;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The changelog's form of rows. A changelog outlives the version that wrote it: if one of the golden forms here has to
 * change, the old one must still be read.
 */
class RowFormTest {
    private static final Instant AT = Instant.parse("2026-03-01T11:00:00.123Z");
    private static final ShowId SHOW = new ShowId(UUID.fromString("01890000-0000-7000-8000-0000000000aa"));
    private static final SeatBook BOOK = new SeatBook(SHOW);

    private static final Asked ASKED = new Asked(Asked.Kind.HOLD_SEATS, 0x0102_0304_0506_0708L);

    private static final String SHOW_HEX = "018900000000700080000000000000aa";

    private static final String ANNA = "1cedb73022da3780b4ed134435dd7dbf";

    private static final String HELD_HEX =
            ANNA + "ff24455df6e13085adc2f33c548c73ae" + "0000019ca90e1bfb" + "0000000000000029";

    private static final String PASS_HEX = "85a31e1cb126397ea62d29f59c854c53";

    private static final String HELD_TEXT = """
                {"type":"Held","commandId":"ff24455d-f6e1-3085-adc2-f33c548c73ae",\
                "showId":"01890000-0000-7000-8000-0000000000aa","version":7,"at":"2026-03-01T11:00:00.123Z",\
                "buyer":"1cedb730-22da-3780-b4ed-134435dd7dbf","holdId":"ff24455d-f6e1-3085-adc2-f33c548c73ae",\
                "expiresAt":"2026-03-01T11:05:00.123Z","granted":["A-1"],"seats":["A-0","A-1"]}""";

    static Stream<BookRow> rows() {
        return Stream.of(
                new BookRow.Header(7, 41, AT, false, false),
                new BookRow.Header(Long.MAX_VALUE, Long.MAX_VALUE, AT, true, true),
                new BookRow.Header(1, 0, Instant.EPOCH, true, false),
                new BookRow.Header(1, 0, Instant.EPOCH, false, true),
                new BookRow.Settings(Asks.settings(3, Duration.ofSeconds(90))),
                new BookRow.Pause(null),
                new BookRow.Pause(""),
                new BookRow.Pause("잠시 후 다시"),
                new BookRow.Free(0),
                new BookRow.Free((1 << 20) - 1),
                held(DeadlineMoves.NONE),
                held(DeadlineMoves.EXTENSION),
                held(DeadlineMoves.CHECKOUT),
                held(DeadlineMoves.BOTH),
                admitted(),
                new BookRow.Revoked(5, Asks.pass("p1"), AT.plusNanos(1)),
                new BookRow.Forgotten(5),
                new BookRow.PassFloor(AT),
                new BookRow.Sold(37, Asks.buyer("anna"), Asks.booking("b1"), 150_000, 41),
                new BookRow.Confirmed(5, Asks.booking("b1"), Asks.holdOf(SHOW, "k1")),
                new BookRow.Grant(5, ASKED, held()),
                new BookRow.Grant(
                        6,
                        ASKED,
                        new SeatReply.Released(
                                Asks.command(SHOW, "k2"),
                                SHOW,
                                8,
                                AT,
                                Asks.buyer("anna"),
                                Asks.seats("A-1"),
                                List.of(),
                                null,
                                null)),
                new BookRow.Grant(
                        7,
                        ASKED,
                        new SeatReply.Released(
                                Asks.command(SHOW, "k3"),
                                SHOW,
                                8,
                                AT,
                                Asks.buyer("anna"),
                                List.of(),
                                Asks.seats("A-2"),
                                Asks.holdOf(SHOW, "k1"),
                                AT)),
                new BookRow.Grant(
                        8,
                        ASKED,
                        new SeatReply.Cancelled(
                                Asks.command(SHOW, "k4"),
                                SHOW,
                                9,
                                AT,
                                Asks.buyer("anna"),
                                Asks.booking("b1"),
                                Asks.seats("A-1"))),
                new BookRow.Grant(
                        10,
                        new Asked(Asked.Kind.UNBLOCK_SEATS, -1),
                        new SeatReply.HouseSeats(Asks.command(SHOW, "k6"), SHOW, 9, AT, 4, 1)),
                new BookRow.Grant(
                        9,
                        ASKED,
                        new SeatReply.Booked(
                                Asks.command(SHOW, "k5"),
                                SHOW,
                                9,
                                AT,
                                Asks.buyer("anna"),
                                Asks.booking("b1"),
                                Asks.seats("A-1"),
                                new Money(150_000, "KRW"))));
    }

    private static BookRow held(DeadlineMoves moves) {
        return new BookRow.Held(37, Asks.buyer("anna"), Asks.holdOf(SHOW, "k1"), AT, moves, null, 41);
    }

    private static BookRow admitted() {
        return new BookRow.Held(
                37, Asks.buyer("anna"), Asks.holdOf(SHOW, "k1"), AT, DeadlineMoves.CHECKOUT, Asks.pass("p1"), 41);
    }

    private static SeatReply held() {
        return new SeatReply.Held(
                Asks.command(SHOW, "k1"),
                SHOW,
                7,
                AT,
                Asks.buyer("anna"),
                Asks.holdOf(SHOW, "k1"),
                AT.plusSeconds(300),
                Asks.seats("A-1"),
                Asks.seats("A-0", "A-1"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_comes_back_as_it_was(BookRow row) {
        Bytes key = BookRows.key(BOOK, row).bytes();

        assertThat(RowForm.read(RowKey.of(key), RowForm.write(row))).isEqualTo(row);
    }

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of(
                        new BookRow.Header(7, 41, AT, false, true),
                        "68",
                        "00000000",
                        "0000000000000007" + "0000000000000029" + "0000019ca90e1bfb" + "00" + "01"),
                Arguments.of(new BookRow.Pause("later"), "70", "00000000", "6c61746572"),
                Arguments.of(held(DeadlineMoves.NONE), "73", "00000025", "01" + HELD_HEX),
                Arguments.of(held(DeadlineMoves.EXTENSION), "73", "00000025", "03" + HELD_HEX),
                Arguments.of(held(DeadlineMoves.CHECKOUT), "73", "00000025", "05" + HELD_HEX),
                Arguments.of(held(DeadlineMoves.BOTH), "73", "00000025", "06" + HELD_HEX),
                Arguments.of(admitted(), "73", "00000025", "05" + HELD_HEX + PASS_HEX),
                Arguments.of(
                        new BookRow.Revoked(5, Asks.pass("p1"), AT),
                        "72",
                        "00000005",
                        PASS_HEX + "0000000069a41c30" + "0754d4c0"),
                Arguments.of(new BookRow.PassFloor(AT), "66", "00000000", "0000000069a41c30" + "0754d4c0"),
                Arguments.of(
                        new BookRow.Sold(37, Asks.buyer("anna"), Asks.booking("b1"), 150_000, 41),
                        "73",
                        "00000025",
                        "02" + ANNA + "3da80e27b40437ccb94e7ad4c7251f41" + "00000000000249f0" + "0000000000000029"),
                Arguments.of(
                        new BookRow.Confirmed(5, Asks.booking("b1"), Asks.holdOf(SHOW, "k1")),
                        "62",
                        "00000005",
                        "0000000000000005" + "3da80e27b40437ccb94e7ad4c7251f41" + "ff24455df6e13085adc2f33c548c73ae"));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_row_has_these_bytes(BookRow row, String kind, String number, String value) {
        HexFormat hex = HexFormat.of();

        assertThat(hex.formatHex(BookRows.key(BOOK, row).bytes().get())).isEqualTo(kind + SHOW_HEX + number);
        assertThat(hex.formatHex(RowForm.write(row))).isEqualTo(value);
    }

    @Test
    void settings_are_this_text() {
        String section = """
                "rowLength":10,"cells":50,"seats":"////////Aw==","categories":[{"category":"R","cells":50}]""";
        String golden = """
                {"version":3,"layout":{"version":1,"sections":[{"id":"A",%s},{"id":"B",%s}]},\
                "prices":[{"category":"R","label":"R석","price":{"amountMinor":150000,"currency":"KRW"}}],\
                "rules":{"seatsPerBuyerMax":4,"holdDuration":"PT1M30S"},\
                "opensAt":"2020-01-01T00:00:00Z","closesAt":"2100-01-01T00:00:00Z","admission":"NONE"}""".formatted(section, section);

        assertThat(text(new BookRow.Settings(Asks.settings(3, Duration.ofSeconds(90)))))
                .isEqualTo(golden);
    }

    @Test
    void a_grant_is_its_sequence_what_was_asked_and_this_text() {
        BookRow grant = new BookRow.Grant(5, ASKED, held());

        assertThat(RowForm.write(grant)).startsWith(0, 0, 0, 0, 0, 0, 0, 5, 2, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(text(grant).substring(17)).isEqualTo(HELD_TEXT);
    }

    @Test
    void a_grant_written_before_what_was_asked_was_kept_is_still_read() {
        byte[] answer = HELD_TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] old =
                ByteBuffer.allocate(8 + answer.length).putLong(5).put(answer).array();
        RowKey key = BookRows.key(BOOK, new BookRow.Grant(5, ASKED, held()));

        assertThat(RowForm.read(key, old)).isEqualTo(new BookRow.Grant(5, Asked.UNKNOWN, held()));
    }

    private static String text(BookRow row) {
        return new String(Objects.requireNonNull(RowForm.write(row)), StandardCharsets.UTF_8);
    }

    @Test
    void a_free_seat_has_no_value_so_that_the_changelog_forgets_it() {
        assertThat(RowForm.write(new BookRow.Free(37))).isNull();
    }

    @Test
    void a_sale_that_is_not_paused_has_no_value_either() {
        assertThat(RowForm.write(new BookRow.Pause(null))).isNull();
    }

    @Test
    void nor_has_a_slot_of_no_pass() {
        assertThat(RowForm.write(new BookRow.Forgotten(5))).isNull();
    }

    @Test
    void a_row_of_unknown_kind_or_status_is_refused() {
        byte[] key = BookRows.key(BOOK, new BookRow.Free(1)).bytes().get();
        key[0] = 'x';

        assertThatThrownBy(() -> RowKey.of(Bytes.wrap(key))).hasMessageContaining("unknown kind");
        RowKey seat = BookRows.key(BOOK, new BookRow.Free(1));
        assertThatThrownBy(() -> RowForm.read(seat, new byte[49])).hasMessageContaining("unknown status");
        RowKey grant = BookRows.key(BOOK, new BookRow.Grant(1, ASKED, held()));
        assertThatThrownBy(() -> RowForm.read(grant, new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 99}))
                .hasMessageContaining("unknown kind");
        RowKey header = BookRows.key(BOOK, new BookRow.Header(1, 1, AT, false, false));
        assertThatThrownBy(() -> RowForm.read(header, null)).hasMessageContaining("without a value");
    }
}
