package io.realticket.contracts.pass;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.PassClaim;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The right of one buyer to shop for seats of one show, for a time. It is no secret whose it is, so whoever shows it must also
 * show to be its buyer.
 *
 * @param issuedAt whole seconds
 * @param until exclusive, whole seconds, after {@code issuedAt}
 */
public record Pass(PassId id, ShowId show, BuyerId buyer, Instant issuedAt, Instant until) {
    /** Checks the times. */
    public Pass {
        if (!isWhole(issuedAt) || !isWhole(until)) {
            throw new IllegalArgumentException("a pass has whole seconds, not " + issuedAt + " to " + until);
        }
        if (!until.isAfter(issuedAt)) {
            throw new IllegalArgumentException("until " + until + " is not after issuedAt " + issuedAt);
        }
    }

    private static boolean isWhole(Instant time) {
        return time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Returns what a command says of the pass. */
    public PassClaim claim() {
        return new PassClaim(id, until);
    }
}
