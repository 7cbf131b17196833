package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a visitor does: joins, goes in, leaves. What returns null is answered by where the visitor then stands. */
final class VisitDecisions {
    /** How long a pass is told of after its time: whoever honours it knows by then that it is over. */
    static final Duration PASS_TOLD = Duration.ofMinutes(1);

    private VisitDecisions() {}

    static @Nullable QueueReply join(Draft draft, QueueCommand.Join join) {
        RoomRow.Visitor visitor = draft.visitors().find(join.buyer());
        if (visitor != null && !(visitor instanceof RoomRow.Departed)) {
            return null;
        }
        if (draft.doors().closed() || !draft.now().isBefore(draft.rules().closesAt())) {
            return Replies.refused(draft, join, QueueRefusal.ROOM_CLOSED);
        }
        if (draft.progress().joined() >= draft.limits().joinedMax()) {
            return Replies.refused(draft, join, QueueRefusal.ROOM_FULL);
        }
        addToLine(draft, join.buyer());
        return null;
    }

    private static void addToLine(Draft draft, BuyerId buyer) {
        RoomRow.Progress progress = draft.progress();
        int number = progress.joined();
        boolean isToBeDrawn = draft.rules().order() == LineOrder.DRAW && draft.find(RoomRow.Drawn.class) == null;
        draft.add(new QueueEvent.Joined(draft.showId(), draft.nextVersion(), draft.now(), buyer, number));
        draft.visitors().put(new RoomRow.Waiting(number, buyer));
        draft.put(new RoomRow.Progress(
                number + 1,
                progress.calledUpTo(),
                progress.misses(),
                progress.soldOut(),
                isToBeDrawn ? progress.joins().and(buyer) : progress.joins()));
    }

    static @Nullable QueueReply claim(Draft draft, QueueCommand.Claim claim) {
        return switch (draft.visitors().find(claim.buyer())) {
            case null -> Replies.refused(draft, claim, QueueRefusal.NOT_IN_LINE);
            case RoomRow.Departed departed -> Replies.refused(draft, claim, QueueRefusal.NOT_IN_LINE);
            case RoomRow.Waiting waiting -> Replies.refused(draft, claim, QueueRefusal.NOT_CALLED);
            case RoomRow.Missed missed -> Replies.refused(draft, claim, QueueRefusal.NOT_CALLED);
            case RoomRow.Inside inside -> null;
            case RoomRow.Called called -> {
                enter(draft, called);
                yield null;
            }
        };
    }

    // Who enters counts as seen, so an edge must see them within the grace.
    private static void enter(Draft draft, RoomRow.Called called) {
        PassId pass = CommandIds.pass(draft.showId(), draft.nextVersion());
        Instant shopUntil = draft.now().plus(draft.rules().times().shopping());
        Instant absentUntil = draft.now().plus(draft.rules().times().grace());
        draft.add(new QueueEvent.Entered(
                draft.showId(), draft.nextVersion(), draft.now(), called.buyer(), pass, shopUntil));
        draft.visitors()
                .put(new RoomRow.Inside(called.number(), called.buyer(), pass, shopUntil, absentUntil, List.of()));
    }

    static @Nullable QueueReply leave(Draft draft, QueueCommand.Leave leave) {
        RoomRow.Visitor visitor = draft.visitors().find(leave.buyer());
        if (visitor != null && !(visitor instanceof RoomRow.Departed)) {
            depart(draft, visitor, Departure.LEFT);
        }
        return null;
    }

    /** Ends the visit of one who has a place or a slot. */
    static void depart(Draft draft, RoomRow.Visitor visitor, Departure departure) {
        RoomRow.@Nullable Inside inside = visitor instanceof RoomRow.Inside here ? here : null;
        RoomRow.@Nullable EndedPass ended = inside == null
                ? null
                : new RoomRow.EndedPass(inside.passId(), inside.shopUntil().plus(PASS_TOLD));
        draft.add(new QueueEvent.Departed(
                draft.showId(),
                draft.nextVersion(),
                draft.now(),
                visitor.buyer(),
                departure,
                inside == null ? null : inside.passId(),
                inside == null ? null : inside.shopUntil()));
        draft.visitors().put(new RoomRow.Departed(visitor.number(), visitor.buyer(), departure, ended));
    }
}
