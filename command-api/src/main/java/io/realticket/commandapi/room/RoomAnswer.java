package io.realticket.commandapi.room;

import io.realticket.contracts.queue.QueueReply;

/** What one who asked a waiting room is told. */
public sealed interface RoomAnswer {
    /** It was decided. */
    record Replied(QueueReply reply) implements RoomAnswer {}

    /** The broker has it, but nobody has answered in time. */
    record Late() implements RoomAnswer {}

    /** Too many wait for an answer on this node; nothing was sent. */
    record Overloaded() implements RoomAnswer {}

    /** The broker did not acknowledge, or replies cannot be heard. */
    record Unavailable() implements RoomAnswer {}
}
