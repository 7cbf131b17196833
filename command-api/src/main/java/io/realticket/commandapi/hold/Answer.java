package io.realticket.commandapi.hold;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatReply;

/** What one who sent a command is told. */
public sealed interface Answer {
    /** The decider has answered. */
    record Replied(SeatReply reply) implements Answer {}

    /** The broker has acknowledged the command, but nobody has answered in time; the outcome will be found by the id. */
    record Late(CommandId command) implements Answer {}

    /** Nothing is known to have been accepted. */
    record NotSent(Why why) implements Answer {}

    /** Why a command was not sent. */
    enum Why {
        /** Too many commands wait on this node. */
        OVERLOADED,
        /** The broker did not acknowledge, or replies cannot be heard. */
        UNAVAILABLE,
        /** The same idempotency key was used for something else. */
        KEY_REUSED
    }
}
