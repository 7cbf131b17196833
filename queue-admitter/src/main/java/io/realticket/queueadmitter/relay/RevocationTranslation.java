package io.realticket.queueadmitter.relay;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.seat.SeatCommand;
import org.jspecify.annotations.Nullable;

/** Whose pass is worth nothing any more, as the decider of seats must know. */
public final class RevocationTranslation implements Translation {
    private static final String RELAY = "revocation";

    @Override
    public @Nullable Relayed of(byte @Nullable [] value, long offset) {
        if (!(JsonForm.QUEUE_EVENT.read(value) instanceof QueueEvent.Departed departed)
                || departed.passId() == null
                || departed.passUntil() == null) {
            return null;
        }
        CommandId id = CommandIds.relayed(departed.showId(), RELAY, offset);
        SeatCommand.RevokePass revoke = new SeatCommand.RevokePass(
                id, departed.showId(), departed.buyer(), departed.passId(), departed.passUntil());
        return new Relayed(id, departed.showId(), revoke, JsonForm.SEAT_COMMAND.write(revoke));
    }
}
