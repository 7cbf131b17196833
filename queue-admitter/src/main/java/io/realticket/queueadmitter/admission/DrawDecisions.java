package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;

/** Draws the line of all who have joined by then. */
final class DrawDecisions {
    private DrawDecisions() {}

    static QueueReply reveal(Draft draft, QueueCommand.RevealSecret reveal) {
        if (draft.isEmptied()) {
            return Replies.refused(draft, reveal, QueueRefusal.ROOM_CLOSED);
        }
        if (!LineDraw.commitment(reveal.secret()).equals(draft.rules().commitment())) {
            return Replies.refused(draft, reveal, QueueRefusal.WRONG_SECRET);
        }
        if (draft.now().isBefore(draft.rules().opensAt())) {
            return Replies.refused(draft, reveal, QueueRefusal.TOO_EARLY);
        }
        if (draft.find(RoomRow.Drawn.class) == null) {
            draw(draft, reveal.secret());
        }
        return Replies.done(draft, reveal);
    }

    private static void draw(Draft draft, String secret) {
        RoomRow.Progress progress = draft.progress();
        String seed = LineDraw.seed(secret, progress.joins());
        draft.add(new QueueEvent.LineDrawn(
                draft.showId(),
                draft.nextVersion(),
                draft.now(),
                secret,
                progress.joins().hex(),
                seed,
                progress.joined()));
        draft.put(new RoomRow.Drawn(LineDraw.of(seed, progress.joined())));
    }
}
