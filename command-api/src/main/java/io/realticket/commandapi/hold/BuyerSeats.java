package io.realticket.commandapi.hold;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.Optional;

/**
 * What a buyer holds, at least as new as the last reply to that buyer this node has heard. Every method waits a bounded
 * time for that and throws {@link NotCaughtUpException} if it does not come. Thread-safe.
 */
public interface BuyerSeats {
    /** Returns the buyer's hold of {@code show}, perhaps past its deadline; empty if nothing is held. */
    Optional<Hold> hold(BuyerId buyer, ShowId show);

    /** Returns the buyer's holds of all shows, perhaps past their deadlines. */
    List<Hold> holds(BuyerId buyer);
}
