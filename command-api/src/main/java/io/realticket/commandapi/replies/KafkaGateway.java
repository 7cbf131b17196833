package io.realticket.commandapi.replies;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.commandapi.hold.ReplyListener;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.topic.CloudEventHeaders;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;

/** Sends commands to the broker and hears the decider's replies from a tail. Thread-safe. */
public final class KafkaGateway implements CommandGateway, ReplyListener {
    private final CommandSender sender;
    private final PendingReplies pending;
    private final OutcomeMemory memory;
    private final AnswerTimes times;
    private final BooleanSupplier hearsReplies;

    /**
     * @param producer idempotent, acks=all, bounded in every wait, partitioned by show
     * @param hearsReplies whether the tail of replies has caught up: before it has, nobody could be answered
     */
    public KafkaGateway(
            ReplySettings settings,
            Producer<byte[], byte[]> producer,
            Clock clock,
            AnswerTimes times,
            BooleanSupplier hearsReplies) {
        this.sender = new CommandSender(producer, clock);
        this.pending = new PendingReplies(settings.pendingMax(), settings.answerWithin());
        this.memory = new OutcomeMemory(settings, System::nanoTime);
        this.times = times;
        this.hearsReplies = hearsReplies;
    }

    @Override
    public Answer ask(SeatCommand command) {
        if (!hearsReplies.getAsBoolean()) {
            return new Answer.NotSent(Answer.Why.UNAVAILABLE);
        }
        CommandBody body = CommandBody.of(command);
        if (memory.isDifferent(command.commandId(), body)) {
            return new Answer.NotSent(Answer.Why.KEY_REUSED);
        }
        return switch (pending.join(command.commandId(), body)) {
            case PendingReplies.Joined.First(PendingReply reply) -> send(command, body, reply);
            case PendingReplies.Joined.Another(PendingReply reply) -> reply.await();
            case PendingReplies.Joined.Different() -> new Answer.NotSent(Answer.Why.KEY_REUSED);
            case PendingReplies.Joined.Full() -> new Answer.NotSent(Answer.Why.OVERLOADED);
        };
    }

    @Override
    public Optional<Answer> askThrough(SeatCommand command, BooleanSupplier carry) {
        return switch (pending.join(command.commandId(), CommandBody.of(command))) {
            case PendingReplies.Joined.First(PendingReply reply) -> carried(carry, reply);
            case PendingReplies.Joined.Another(PendingReply reply) ->
                carry.getAsBoolean() ? Optional.of(reply.await()) : Optional.empty();
            // It is carried all the same, only nobody can wait for it here.
            case PendingReplies.Joined.Different(), PendingReplies.Joined.Full() ->
                carry.getAsBoolean() ? Optional.of(new Answer.Late(command.commandId())) : Optional.empty();
        };
    }

    private static Optional<Answer> carried(BooleanSupplier carry, PendingReply reply) {
        boolean carried = false;
        try {
            carried = carry.getAsBoolean();
        } finally {
            if (!carried) {
                reply.failed();
            }
        }
        if (!carried) {
            return Optional.empty();
        }
        reply.acknowledged(CloudEventHeaders.NO_OFFSET);
        return Optional.of(reply.await());
    }

    @Override
    public Optional<Outcome> outcome(CommandId command, BuyerId buyer) {
        return memory.outcome(command, buyer);
    }

    @Override
    public void replied(SeatReply reply, long commandOffset) {
        // Remembered first: who is answered may ask for the outcome at once.
        memory.replied(reply, commandOffset);
        pending.replied(reply, commandOffset);
    }

    /** Returns how many commands wait for their reply on this node. */
    public int pending() {
        return pending.size();
    }

    private Answer send(SeatCommand command, CommandBody body, PendingReply reply) {
        Attempts attempts = memory.sent(command.commandId(), body);
        reply.mayBeTo(attempts);
        // What came while nobody waited, between two attempts. It is sent again all the same, which does no harm.
        memory.granted(command.commandId(), attempts).ifPresent(reply::granted);
        long sentAt = System.nanoTime();
        sender.send(Outgoing.of(command), offset -> acknowledged(attempts, reply, offset), reply::failed);
        Answer answer = reply.await();
        if (answer instanceof Answer.Replied) {
            times.answered(System.nanoTime() - sentAt);
        }
        if (attempts.isNone() && answer instanceof Answer.NotSent) {
            memory.notSent(command.commandId());
        }
        return answer;
    }

    private static void acknowledged(Attempts attempts, PendingReply reply, long offset) {
        attempts.acknowledged(offset);
        reply.acknowledged(offset);
    }
}
