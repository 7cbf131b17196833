package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.seat.SeatCommand;

/** An operator acts on a sale as a whole, and says why. */
final class OperatorAsk {
    static final ActorId OPERATOR = new ActorId("operator");
    static final String REASON = "the fire brigade is here";

    private OperatorAsk() {}

    static Ask pauses(String message) {
        return (story, id) -> new SeatCommand.PauseSale(id, SeatStory.SHOW, message, OPERATOR, REASON);
    }

    static Ask resumesSale() {
        return (story, id) -> new SeatCommand.ResumeSale(id, SeatStory.SHOW, OPERATOR, REASON);
    }

    static Ask closes() {
        return (story, id) -> new SeatCommand.CloseShow(id, SeatStory.SHOW, OPERATOR, REASON);
    }

    static Ask resumes() {
        return (story, id) -> new SeatCommand.ResumeShow(id, SeatStory.SHOW, OPERATOR, REASON);
    }

    static Ask releasesAllHolds() {
        return (story, id) -> new SeatCommand.ReleaseAllHolds(id, SeatStory.SHOW, OPERATOR, REASON);
    }

    static Ask resets() {
        return (story, id) -> new SeatCommand.ResetShow(id, SeatStory.SHOW, OPERATOR, REASON);
    }
}
