package io.realticket.commandapi.hold;

import io.realticket.contracts.seat.SeatReply;

/** Hears every reply of the decider, to whichever node the question came. Called by one thread. */
public interface ReplyListener {
    /** Takes note of {@code reply}; must not block. */
    void replied(SeatReply reply);
}
