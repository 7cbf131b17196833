package io.realticket.commandapi.replies;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.replies.PendingReplies.Joined;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PendingRepliesTest {
    private static final ShowId SHOW = new ShowId(new UUID(0x7000, 1));
    private static final BuyerId BUYER = new BuyerId(new UUID(0x7000, 2));
    private static final Instant NOW = Instant.parse("2026-05-01T11:00:00Z");

    private final PendingReplies pending = new PendingReplies(2, Duration.ofMinutes(1));

    @Test
    void the_reply_is_the_answer_and_leaves_nothing_behind() {
        PendingReply first = first(hold(1, NOW, "A-0"));
        SeatReply reply = done(1);

        first.acknowledged(4_711);
        pending.replied(reply, 4_711);

        assertThat(first.await()).isEqualTo(new Answer.Replied(reply));
        assertThat(pending.size()).isZero();
    }

    @Test
    void the_same_request_sent_again_shares_the_answer() {
        PendingReply first = first(hold(1, NOW, "A-0"));

        Joined again = join(hold(1, NOW.plusSeconds(1), "A-0"));

        assertThat(again).isEqualTo(new Joined.Another(first));
        assertThat(pending.size()).isEqualTo(1);
    }

    @Test
    void another_request_under_the_same_key_is_told_apart() {
        first(hold(1, NOW, "A-0"));

        assertThat(join(hold(1, NOW, "A-1"))).isEqualTo(new Joined.Different());
    }

    @Test
    void beyond_the_bound_nobody_may_wait() {
        PendingReply first = first(hold(1, NOW, "A-0"));
        first(hold(2, NOW, "A-1"));

        assertThat(join(hold(3, NOW, "A-2"))).isEqualTo(new Joined.Full());
        first.acknowledged(4_711);
        pending.replied(done(1), 4_711);
        assertThat(join(hold(3, NOW, "A-2"))).isInstanceOf(Joined.First.class);
    }

    @Test
    void an_acknowledged_command_without_a_reply_is_late() {
        PendingReplies impatient = new PendingReplies(2, Duration.ofMillis(1));
        SeatCommand command = hold(1, NOW, "A-0");
        Joined joined = impatient.join(command.commandId(), CommandBody.of(command));
        PendingReply reply = ((Joined.First) joined).reply();
        reply.acknowledged(4_711);

        assertThat(reply.await()).isEqualTo(new Answer.Late(command.commandId()));
        assertThat(impatient.size()).isZero();
    }

    @Test
    void a_command_that_nobody_acknowledged_is_never_reported_as_accepted() {
        PendingReplies impatient = new PendingReplies(2, Duration.ofMillis(1));
        SeatCommand command = hold(1, NOW, "A-0");
        PendingReply reply = ((Joined.First) impatient.join(command.commandId(), CommandBody.of(command))).reply();

        assertThat(reply.await()).isEqualTo(new Answer.NotSent(Answer.Why.UNAVAILABLE));
    }

    @Test
    void a_reply_to_what_another_node_sent_under_the_same_key_is_not_ours() {
        PendingReply first = first(hold(1, NOW, "A-0"));
        SeatReply ours = new SeatReply.Done(id(1), SHOW, 2, NOW);
        first.acknowledged(12);

        pending.replied(done(1), 11);
        pending.replied(ours, 12);

        assertThat(first.await()).isEqualTo(new Answer.Replied(ours));
    }

    @Test
    void a_reply_that_comes_before_the_acknowledgement_is_found_by_it() {
        PendingReply first = first(hold(1, NOW, "A-0"));
        SeatReply ours = new SeatReply.Done(id(1), SHOW, 2, NOW);

        pending.replied(done(1), 11);
        pending.replied(ours, 12);
        first.acknowledged(12);

        assertThat(first.await()).isEqualTo(new Answer.Replied(ours));
    }

    @Test
    void where_the_broker_does_not_tell_the_offset_the_id_alone_decides() {
        PendingReply first = first(hold(1, NOW, "A-0"));
        SeatReply reply = done(1);

        pending.replied(reply, 11);
        first.acknowledged(-1);

        assertThat(first.await()).isEqualTo(new Answer.Replied(reply));
    }

    @Test
    void a_failed_command_leaves_at_once() {
        PendingReply first = first(hold(1, NOW, "A-0"));

        first.failed();

        assertThat(first.await()).isEqualTo(new Answer.NotSent(Answer.Why.UNAVAILABLE));
        assertThat(pending.size()).isZero();
    }

    @Test
    void a_reply_to_another_node_is_nobodys_here() {
        pending.replied(done(9), 4_711);

        assertThat(pending.size()).isZero();
    }

    private PendingReply first(SeatCommand command) {
        return ((Joined.First) join(command)).reply();
    }

    private Joined join(SeatCommand command) {
        return pending.join(command.commandId(), CommandBody.of(command));
    }

    private static SeatCommand hold(int id, Instant answerBy, String seat) {
        return new SeatCommand.HoldSeats(id(id), SHOW, BUYER, answerBy, List.of(SeatId.of(seat)));
    }

    private static SeatReply done(int id) {
        return new SeatReply.Done(id(id), SHOW, 1, NOW);
    }

    private static CommandId id(int id) {
        return new CommandId(new UUID(0x8000, id));
    }
}
