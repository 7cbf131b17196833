package io.realticket.commandapi.hold;

import io.realticket.contracts.seat.SeatReply;

/** Hears every reply of the decider, to whichever node the question came. Called by one thread. */
public interface ReplyListener {
    /**
     * Takes note of {@code reply}; must not block.
     *
     * @param commandOffset of the command answered, in {@code seat-commands}; negative if it is not known
     */
    void replied(SeatReply reply, long commandOffset);
}
