package io.realticket.contracts.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What operators say: a reason for everything they do, and a message if they like, neither without end. */
class OperatorWordsTest {
    private static final CommandId COMMAND = new CommandId(new UUID(1, 1));
    private static final ShowId SHOW = new ShowId(new UUID(1, 2));
    private static final ActorId ACTOR = new ActorId("admin");
    private static final List<SeatRange> RANGES = List.of(new SeatRange(new SectionId("A"), 0, 1));

    static Stream<Function<String, SeatCommand>> withReason() {
        return Stream.of(
                reason -> new SeatCommand.CloseShow(COMMAND, SHOW, ACTOR, reason),
                reason -> new SeatCommand.ResumeShow(COMMAND, SHOW, ACTOR, reason),
                reason -> new SeatCommand.PauseSale(COMMAND, SHOW, "", ACTOR, reason),
                reason -> new SeatCommand.ResumeSale(COMMAND, SHOW, ACTOR, reason),
                reason -> new SeatCommand.ReleaseAllHolds(COMMAND, SHOW, ACTOR, reason),
                reason -> new SeatCommand.ResetShow(COMMAND, SHOW, ACTOR, reason),
                reason -> new SeatCommand.BlockSeats(COMMAND, SHOW, RANGES, true, reason, ACTOR),
                reason -> new SeatCommand.UnblockSeats(COMMAND, SHOW, RANGES, reason, ACTOR));
    }

    @ParameterizedTest
    @MethodSource("withReason")
    void a_reason_has_1_to_200_characters(Function<String, SeatCommand> command) {
        assertThat(command.apply("x").actor()).isEqualTo(ACTOR);
        assertThat(command.apply("x".repeat(200)).buyer()).isNull();
        for (String reason : List.of("", " ", "x".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> command.apply(reason))
                    .withMessageStartingWith("reason has 1 to 200 characters");
        }
    }

    @Test
    void what_was_written_before_reasons_were_given_has_none() {
        assertThat(new SeatCommand.CloseShow(COMMAND, SHOW, null, null).actor()).isNull();
        assertThat(new SeatCommand.ResumeShow(COMMAND, SHOW, null, null).actor())
                .isNull();
    }

    @Test
    void a_message_has_at_most_200_characters_none_of_them_for_control() {
        assertThat(pause("x".repeat(200)).message()).hasSize(200);
        assertThat(pause("").message()).isEmpty();
        for (String message : List.of("x".repeat(201), "two\nlines")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pause(message))
                    .withMessageStartingWith("message has at most 200 characters");
        }
    }

    private static SeatCommand.PauseSale pause(String message) {
        return new SeatCommand.PauseSale(COMMAND, SHOW, message, ACTOR, "why");
    }
}
