package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import org.jspecify.annotations.Nullable;

/** Makes the answers that several decisions share. */
final class Replies {
    private Replies() {}

    static QueueReply done(Draft draft, QueueCommand command) {
        return new QueueReply.Done(command.commandId(), draft.showId(), draft.now());
    }

    static QueueReply refused(Draft draft, QueueCommand command, QueueRefusal reason) {
        return new QueueReply.Refused(command.commandId(), draft.showId(), draft.now(), command.buyer(), reason);
    }

    /** Returns where the buyer who asks stands. */
    static QueueReply standing(Draft draft, QueueCommand command) {
        BuyerId buyer = command.buyer();
        if (buyer == null) {
            throw new IllegalStateException("nobody asks by " + command);
        }
        return switch (draft.visitors().find(buyer)) {
            case null -> new QueueReply.Outside(command.commandId(), draft.showId(), draft.now(), buyer, null);
            case RoomRow.Waiting waiting -> waiting(draft, command, waiting);
            case RoomRow.Missed missed -> waiting(draft, command, missed);
            case RoomRow.Called called ->
                new QueueReply.Called(
                        command.commandId(),
                        draft.showId(),
                        draft.now(),
                        buyer,
                        draft.draw().place(called.number()),
                        TimeDecisions.claimBy(draft, called),
                        called.again());
            case RoomRow.Inside inside ->
                new QueueReply.Inside(
                        command.commandId(), draft.showId(), draft.now(), buyer, inside.passId(), inside.shopUntil());
            case RoomRow.Departed departed ->
                new QueueReply.Outside(command.commandId(), draft.showId(), draft.now(), buyer, departed.departure());
        };
    }

    private static QueueReply waiting(Draft draft, QueueCommand command, RoomRow.Visitor visitor) {
        boolean isPlaced = draft.rules().order() == LineOrder.ARRIVAL || draft.find(RoomRow.Drawn.class) != null;
        @Nullable Integer place = isPlaced ? draft.draw().place(visitor.number()) : null;
        return new QueueReply.Waiting(
                command.commandId(),
                draft.showId(),
                draft.now(),
                visitor.buyer(),
                visitor.number(),
                place,
                place == null ? null : ahead(draft, visitor, place));
    }

    private static int ahead(Draft draft, RoomRow.Visitor visitor, int place) {
        if (visitor instanceof RoomRow.Missed missed) {
            return draft.visitors().missedBefore(missed.miss());
        }
        return draft.visitors().missedBefore(draft.progress().misses())
                + draft.visitors().waitingBetween(draft.progress().calledUpTo(), place, draft.draw());
    }
}
