package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.RoomStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls whoever is next, as long as a slot is free: first those who missed a call, in the order in which they did, then the
 * places of the line. How many seats are free does not bound the slots, only whether there are any at all: the number is
 * behind by the way of a relay, one visitor may want one seat or four or none, and what is in baskets comes back. Who may
 * be disappointed is the operator's choice, by the capacity.
 */
final class CallDecisions {
    private CallDecisions() {}

    static void call(Draft draft) {
        if (RoomStates.status(draft) != RoomStatus.CALLING) {
            return;
        }
        int free = draft.capacity().capacity() - draft.visitors().count().slots();
        CallRate rate = new CallRate(draft.rules().callsPerSecondMax(), draft.now());
        RoomRow.@Nullable Calls calls = draft.find(RoomRow.Calls.class);
        int most = Math.min(Math.min(free, draft.callsLeft()), rate.allowed(calls));
        if (most <= 0 || draft.visitors().count().waiting() == 0) {
            return;
        }
        List<QueueEvent.Calling> visitors = next(draft, most);
        Instant claimBy = draft.now().plus(draft.rules().times().claim());
        draft.add(new QueueEvent.Called(draft.showId(), draft.nextVersion(), draft.now(), claimBy, visitors));
        draft.put(rate.spent(calls, visitors.size()));
        draft.called(visitors.size());
    }

    // There is somebody who waits.
    private static List<QueueEvent.Calling> next(Draft draft, int most) {
        List<QueueEvent.Calling> visitors = new ArrayList<>();
        for (int number : draft.visitors().missed(most)) {
            visitors.add(call(draft, number, true));
        }
        LineDraw line = draft.draw();
        RoomRow.Progress progress = draft.progress();
        int place = progress.calledUpTo();
        for (; visitors.size() < most && place < progress.joined(); place++) {
            int number = line.number(place);
            if (draft.visitors().isWaiting(number)) {
                visitors.add(call(draft, number, false));
            }
        }
        draft.put(new RoomRow.Progress(
                progress.joined(), place, progress.misses(), progress.soldOut(), progress.joins()));
        return visitors;
    }

    private static QueueEvent.Calling call(Draft draft, int number, boolean again) {
        RoomRow.Visitor visitor = draft.visitors().find(number);
        if (visitor == null) {
            throw new IllegalStateException("room " + draft.showId() + " has nobody with number " + number);
        }
        BuyerId buyer = visitor.buyer();
        Instant claimBy = draft.now().plus(draft.rules().times().claim());
        draft.visitors().put(new RoomRow.Called(number, buyer, claimBy, again));
        return new QueueEvent.Calling(buyer, draft.draw().place(number), again);
    }
}
