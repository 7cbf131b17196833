package io.realticket.commandapi.hold;

import io.realticket.contracts.seat.SeatReply;

/** What became of a command. */
public sealed interface Outcome {
    /** The decider has answered. */
    record Known(SeatReply reply) implements Outcome {}

    /** The command was acknowledged by the broker and is not answered yet. */
    record Pending() implements Outcome {}
}
