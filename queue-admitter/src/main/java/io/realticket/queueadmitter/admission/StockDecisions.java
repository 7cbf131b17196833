package io.realticket.queueadmitter.admission;

import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;

/** Notes what became of seats. */
final class StockDecisions {
    private StockDecisions() {}

    static QueueReply note(Draft draft, QueueCommand.NoteSeats note) {
        boolean isNew = note.sourceOffset() > draft.stock().sourceOffset();
        QueueReply reply = count(draft, note);
        if (isNew && note.booked() != null && draft.visitors().find(note.booked()) instanceof RoomRow.Inside inside) {
            VisitDecisions.depart(draft, inside, Departure.DONE);
        }
        return reply;
    }

    /** Counts the seats and does nothing else. */
    static QueueReply count(Draft draft, QueueCommand.NoteSeats note) {
        RoomRow.Stock stock = draft.stock();
        if (note.sourceOffset() > stock.sourceOffset()) {
            draft.put(new RoomRow.Stock(
                    note.sourceOffset(),
                    Math.addExact(stock.free(), note.freeChange()),
                    Math.addExact(stock.held(), note.heldChange())));
        }
        return Replies.done(draft, note);
    }

    /** Tells once that nothing is free, and once that something is again. */
    static void tell(Draft draft) {
        RoomRow.Progress progress = draft.progress();
        boolean soldOut = isSoldOut(draft);
        if (soldOut == progress.soldOut()) {
            return;
        }
        draft.add(
                soldOut
                        ? new QueueEvent.SoldOut(draft.showId(), draft.nextVersion(), draft.now())
                        : new QueueEvent.BackInStock(draft.showId(), draft.nextVersion(), draft.now()));
        draft.put(new RoomRow.Progress(
                progress.joined(), progress.calledUpTo(), progress.misses(), soldOut, progress.joins()));
    }

    /** Whether it is known that nothing is free. */
    static boolean isSoldOut(Draft draft) {
        return draft.stock().isKnown() && draft.stock().free() <= 0;
    }
}
