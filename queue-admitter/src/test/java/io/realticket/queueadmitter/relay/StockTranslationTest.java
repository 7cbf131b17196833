package io.realticket.queueadmitter.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.SeatEvent;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each fact about seats means for a waiting room. */
class StockTranslationTest {
    private final StockTranslation translation = new StockTranslation();

    private QueueCommand.@Nullable NoteSeats note(SeatEvent event, long offset) {
        Translation.@Nullable Relayed relayed = translation.of(JsonForm.SEAT_EVENT.write(event), offset);
        if (relayed == null) {
            return null;
        }
        assertThat(JsonForm.QUEUE_COMMAND.read(relayed.value())).isEqualTo(relayed.command());
        return (QueueCommand.NoteSeats) relayed.command();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(SeatFacts.opened(), 15, 0),
                Arguments.of(SeatFacts.held(), -2, 2),
                Arguments.of(SeatFacts.released(), 2, -2),
                Arguments.of(SeatFacts.expired(), 2, -2),
                Arguments.of(SeatFacts.booked(), 0, -2),
                Arguments.of(SeatFacts.cancelled(), 2, 0),
                Arguments.of(SeatFacts.blocked(), -2, 0),
                Arguments.of(SeatFacts.unblocked(), 2, 0));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_changes_free_or_held_seats_is_told(SeatEvent event, int free, int held) {
        QueueCommand.NoteSeats note = Objects.requireNonNull(note(event, 4_711));

        assertThat(note.freeChange()).isEqualTo(free);
        assertThat(note.heldChange()).isEqualTo(held);
        assertThat(note.sourceOffset()).isEqualTo(4_711);
        assertThat(note.commandId()).isEqualTo(CommandIds.relayed(SeatFacts.SHOW, "stock", 4_711));
        assertThat(note.booked()).isEqualTo(event instanceof SeatEvent.SeatsBooked ? SeatFacts.BUYER : null);
    }

    static Stream<SeatEvent> nothing() {
        return SeatFacts.withoutSeats();
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void what_changes_no_seat_asks_nothing(SeatEvent event) {
        assertThat(note(event, 1)).isNull();
    }

    @Test
    void a_kind_that_is_not_known_is_no_fact_of_this_version() {
        byte[] later = "{\"type\":\"SeatsPainted\"}".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(MalformedRecordException.class).isThrownBy(() -> translation.of(later, 1));
        assertThatExceptionOfType(MalformedRecordException.class).isThrownBy(() -> translation.of(null, 1));
    }
}
