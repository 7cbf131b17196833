package io.realticket.commandapi.operator;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.Reason;

/**
 * One thing that an operator asked for.
 *
 * @param id of the request, the same if it is sent again; commands that carry it out have it, or ids derived from it
 * @param actor who asked
 * @param reason why, 1 to {@value Reason#LENGTH_MAX} characters
 */
public record Deed(CommandId id, ActorId actor, String reason) {
    /** Checks the reason. */
    public Deed {
        Reason.checked(reason);
    }
}
