package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.seat.PassClaim;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Duration;

/** A pass of a story, that ends so long after the opening, and what is asked under it. */
record PassAsk(String name, Duration ends) {
    PassId id() {
        return new PassId(Ask.uuid("pass " + name));
    }

    PassClaim claim() {
        return new PassClaim(id(), Sale.OPENS.plus(ends));
    }

    /** Asks for seats and shows the pass. */
    Ask with(Ask hold) {
        return (story, commandId) -> switch (hold.in(story, commandId)) {
            case SeatCommand.HoldSeats ask ->
                new SeatCommand.HoldSeats(
                        ask.commandId(), ask.showId(), ask.buyer(), claim(), ask.answerBy(), ask.seats());
            case SeatCommand.HoldBestAvailable ask ->
                new SeatCommand.HoldBestAvailable(
                        ask.commandId(),
                        ask.showId(),
                        ask.buyer(),
                        claim(),
                        ask.answerBy(),
                        ask.seatCount(),
                        ask.category(),
                        ask.sections());
            default -> throw new IllegalArgumentException("a pass is shown for seats only");
        };
    }

    /** Revokes the pass, which is {@code buyer}'s. */
    Ask revokedOf(Buyer buyer) {
        return (story, commandId) ->
                new SeatCommand.RevokePass(commandId, SeatStory.SHOW, buyer.id(), id(), claim().until());
    }
}
