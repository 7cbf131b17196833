package io.realticket.commandapi.hold;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.List;

/**
 * What a buyer holds of one show.
 *
 * @param seats all of them, in seat order
 * @param expiresAt exclusive deadline
 * @param version of the show for which this is true
 */
public record Hold(HoldId holdId, ShowId showId, List<SeatId> seats, Instant expiresAt, long version) {}
