package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guests who have not been seen for long. Thread-safe. */
public interface IdleGuests {
    /** Runs {@code work} unless another node does so now; returns whether it was run. */
    boolean runAlone(Runnable work);

    /**
     * Returns guests who were last seen before {@code seenBefore}, in the order of their ids.
     *
     * @param after the last one that was returned before, null for the first
     */
    List<BuyerId> find(Instant seenBefore, @Nullable BuyerId after, int guestsMax);

    /** Shuts {@code guest} out, so that nothing follows any more; returns false if the guest was seen meanwhile. */
    boolean shutOut(BuyerId guest, Instant seenBefore);

    /** Removes {@code guest}; returns false if the guest was seen meanwhile. */
    boolean remove(BuyerId guest, Instant seenBefore);
}
