package io.realticket.queueadmitter.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which departures end a pass. */
class RevocationTranslationTest {
    private static final Instant AT = Instant.parse("2026-03-01T11:00:00Z");
    private static final PassId PASS = CommandIds.pass(SeatFacts.SHOW, 7);

    private final RevocationTranslation translation = new RevocationTranslation();

    @ParameterizedTest
    @EnumSource(Departure.class)
    void whoever_was_inside_and_is_not_any_more_has_no_pass(Departure departure) {
        QueueEvent.Departed departed =
                new QueueEvent.Departed(SeatFacts.SHOW, 9, AT, SeatFacts.BUYER, departure, PASS, AT.plusSeconds(600));

        Translation.Relayed relayed =
                Objects.requireNonNull(translation.of(JsonForm.QUEUE_EVENT.write(departed), 4_711));

        SeatCommand.RevokePass expected = new SeatCommand.RevokePass(
                CommandIds.relayed(SeatFacts.SHOW, "revocation", 4_711),
                SeatFacts.SHOW,
                SeatFacts.BUYER,
                PASS,
                AT.plusSeconds(600));
        assertThat(relayed.command()).isEqualTo(expected);
        assertThat(relayed.commandId()).isEqualTo(expected.commandId());
        assertThat(JsonForm.SEAT_COMMAND.read(relayed.value())).isEqualTo(expected);
    }

    @Test
    void who_only_waited_had_none() {
        QueueEvent.Departed departed =
                new QueueEvent.Departed(SeatFacts.SHOW, 9, AT, SeatFacts.BUYER, Departure.LEFT, null, null);

        assertThat(translation.of(JsonForm.QUEUE_EVENT.write(departed), 4_711)).isNull();
    }

    @Test
    void nothing_else_ends_a_pass() {
        QueueEvent joined = new QueueEvent.Joined(SeatFacts.SHOW, 9, AT, SeatFacts.BUYER, 3);

        assertThat(translation.of(JsonForm.QUEUE_EVENT.write(joined), 4_711)).isNull();
    }
}
