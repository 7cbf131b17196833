package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;

/**
 * Looks into everything a book remembers besides its seats: how many each buyer has, which booking has which seats, what
 * was granted a short while ago. Said before a take-over, it must be so after it.
 */
final class Checkup {
    private final ShowId show;
    private final Desk desk;
    private final SeatCommand first;
    private final SeatCommand booked;
    private final SeatCommand held;
    private final SeatReply heldReply;
    private final long heldOffset;

    /** Lets Anna book two seats and hold a third. */
    Checkup(ShowId show, Desk desk) {
        this.show = show;
        this.desk = desk;
        desk.ask(Asks.open(show));
        first = Asks.hold(show, "k1", "anna", "A-41", "A-42");
        HoldId hold = ((SeatReply.Held) desk.ask(first)).holdId();
        booked = Asks.confirm(show, "k2", hold, "anna", "A-41", "A-42");
        assertThat(desk.ask(booked)).isInstanceOf(SeatReply.Booked.class);
        held = Asks.hold(show, "k3", "anna", "B-43");
        heldOffset = Desk.offset(desk.send(held));
        heldReply = desk.reply(held, heldOffset);
        assertThat(heldReply).isInstanceOf(SeatReply.Held.class);
    }

    /** Returns a rush on the show by others, of whom none has asked for anything yet. */
    Rush rush(long seed) {
        return new Rush(show, seed).after(List.of(first, booked, held));
    }

    /** Asks what can only be answered from complete indexes, and changes nothing that another look would miss. */
    void passes() {
        assertThat(refusal(Asks.hold(show, "k4", "anna", "A-48", "A-49")).reason())
                .as("the limit")
                .isEqualTo(Refusal.LIMIT_EXCEEDED);
        assertThat(desk.ask(held)).as("the grants").isEqualTo(heldReply);
        assertThat(refusal(Asks.hold(show, "k5", "bora", "B-43")).takenBy())
                .as("who took a seat")
                .isEqualTo(heldOffset);
        assertThat(desk.ask(booked)).as("the bookings").isInstanceOf(SeatReply.Booked.class);
    }

    private SeatReply.Refused refusal(SeatCommand command) {
        SeatReply reply = desk.ask(command);
        assertThat(reply).isInstanceOf(SeatReply.Refused.class);
        return (SeatReply.Refused) reply;
    }
}
