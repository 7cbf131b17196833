package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand.HoldBestAvailable;
import io.realticket.contracts.seat.SeatReply;

/** Decides which seats a buyer gets who left the choice to the platform. */
final class BestDecisions {
    private BestDecisions() {}

    static SeatReply hold(Draft draft, HoldBestAvailable command) {
        Refusal gate = HoldDecisions.gate(draft, command, command.answerBy());
        if (gate != null) {
            return Replies.refused(draft, command, gate);
        }
        int[] mine = draft.liveHold(command.buyer());
        // What is held already counts, so a request that comes again while its hold lasts never takes more.
        int missing = Math.max(0, command.seatCount() - mine.length);
        int after = mine.length + draft.book().bookedBy(command.buyer()) + missing;
        if (after > draft.settings().rules().seatsPerBuyerMax()) {
            return Replies.refused(draft, command, Refusal.LIMIT_EXCEEDED);
        }
        Wanted wanted = new Wanted(draft.book().numbers(), command.category(), command.sections());
        FreeRuns runs = draft.book().freeRuns();
        OpenSeats open = new OpenSeats(runs, wanted, draft.now().toEpochMilli());
        int[] chosen = new BestAvailable(runs.hall(), open).choose(missing);
        if (chosen.length < missing) {
            return Replies.refused(draft, command, Refusal.NOT_ENOUGH_SEATS);
        }
        return HoldDecisions.grant(
                draft, command, command.buyer(), new HoldDecisions.Basket(mine, chosen, NumberSet.union(mine, chosen)));
    }
}
