package io.realticket.commandapi.node;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decider may be told to say. */
final class Replies {
    private Replies() {}

    /** Returns the refusal of a hold. */
    static List<SeatReply> refused(SeatCommand command, Refusal reason, @Nullable SeatId seat, @Nullable Long takenBy) {
        return List.of(new SeatReply.Refused(
                command.commandId(), command.showId(), 0, Instant.now(), command.buyer(), reason, seat, takenBy));
    }
}
