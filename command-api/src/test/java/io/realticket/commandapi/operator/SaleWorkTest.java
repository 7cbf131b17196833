package io.realticket.commandapi.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Work that takes more than one command: it ends, says how far it came, and repeats no step. */
class SaleWorkTest {
    private static final ShowId SHOW = new ShowId(new UUID(1, 1));
    private static final Deed DEED = new Deed(new CommandId(new UUID(1, 2)), new ActorId("admin"), "why");

    private final List<SeatCommand> asked = new ArrayList<>();

    @Test
    void the_work_ends_when_the_reply_says_that_nothing_is_left() {
        LongWork done =
                work(command -> cleared(command, asked.size() == 3 ? 0 : 1)).releaseHolds(DEED, SHOW);

        assertThat(done).isEqualTo(new LongWork.Done(30, 2));
        assertThat(asked).hasSize(3);
    }

    @Test
    void work_that_would_never_end_is_cut_short() {
        LongWork cut = work(command -> cleared(command, 1)).reset(DEED, SHOW);

        assertThat(cut).isEqualTo(new LongWork.CutShort(10 * SaleWork.STEPS_MAX));
        assertThat(asked).hasSize(SaleWork.STEPS_MAX);
    }

    @Test
    void the_same_request_has_the_same_steps_and_another_has_others() {
        SaleWork work = work(command -> cleared(command, asked.size() % 2));
        work.reset(DEED, SHOW);
        work.reset(DEED, SHOW);
        work.reset(new Deed(new CommandId(new UUID(9, 9)), DEED.actor(), "why"), SHOW);

        List<CommandId> ids = asked.stream().map(SeatCommand::commandId).toList();
        assertThat(ids.subList(0, 2)).isEqualTo(ids.subList(2, 4)).doesNotHaveDuplicates();
        assertThat(ids.subList(4, 6)).doesNotContainAnyElementsOf(ids.subList(0, 2));
    }

    @Test
    void a_refusal_and_silence_end_the_work_and_say_how_far_it_came() {
        assertThat(work(command -> asked.size() == 2 ? refused(command) : cleared(command, 1))
                        .reset(DEED, SHOW))
                .isEqualTo(new LongWork.Refused(Refusal.OVERLOADED, 10));
        asked.clear();
        assertThat(work(command -> asked.size() == 2 ? new Answer.Late(command.commandId()) : cleared(command, 1))
                        .reset(DEED, SHOW))
                .isEqualTo(new LongWork.CutShort(10));
    }

    private SaleWork work(Function<SeatCommand, Answer> answers) {
        return new SaleWork(new CommandGateway() {
            @Override
            public Answer ask(SeatCommand command) {
                asked.add(command);
                return answers.apply(command);
            }

            @Override
            public Optional<Answer> askThrough(SeatCommand command, BooleanSupplier carry) {
                throw new AssertionError("operators ask themselves");
            }

            @Override
            public Optional<Outcome> outcome(CommandId command, BuyerId buyer) {
                return Optional.empty();
            }
        });
    }

    private static Answer cleared(SeatCommand command, int left) {
        return new Answer.Replied(
                new SeatReply.Cleared(command.commandId(), command.showId(), 1, Instant.EPOCH, 10, left, 2));
    }

    private static Answer refused(SeatCommand command) {
        return new Answer.Replied(new SeatReply.Refused(
                command.commandId(), command.showId(), 1, Instant.EPOCH, null, Refusal.OVERLOADED, null, null));
    }
}
