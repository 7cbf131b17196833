package io.realticket.commandapi.hold;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatState;

/** Hears every change of a seat and of a section, in the order of its show. Called by one thread. */
public interface StateListener {
    /** Takes note of how {@code seat} stands. */
    void changed(ShowId show, SeatId seat, SeatState.Seat state);

    /** Takes note of what a section is, and of how the sale stands. */
    void section(ShowId show, SectionId section, SeatState.Section state);

    /** All that {@code version} of {@code show} changed has been heard. */
    void complete(ShowId show, long version);

    /** Everything will be told again from the beginning. */
    void restarted();
}
