package io.realticket.commandapi.hold;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import java.util.Set;

/** Which holds are being paid for. Thread-safe. */
public interface PaidHolds {
    /** Returns those of {@code buyer} whose payment has begun and is not over. */
    Set<HoldId> of(BuyerId buyer);
}
