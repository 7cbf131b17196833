package io.realticket.infra.bench;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.ShowId;

/**
 * What a hold's id follows from, besides its show.
 *
 * @param command that began the hold
 * @param version of the show by it
 */
record HoldOrigin(CommandId command, long version) {
    /** Returns the id of the same hold in {@code show}. */
    HoldId in(ShowId show) {
        return CommandIds.hold(show, command, version);
    }
}
