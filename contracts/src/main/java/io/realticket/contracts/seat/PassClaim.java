package io.realticket.contracts.seat;

import io.realticket.contracts.id.PassId;
import java.time.Instant;

/**
 * What a command says of the pass that it is asked under. Whoever sends the command has read the pass and seen to its
 * signature; whoever decides looks at its end by the log's time, and at whether it was revoked.
 *
 * @param id of the pass
 * @param until exclusive: decided at or after it, the pass is worth nothing
 */
public record PassClaim(PassId id, Instant until) {}
