package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.ShowSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers which shows the decider has been told of, and in which version. */
public interface Announcements {
    /** Settings of a show that the decider has not answered. */
    record Due(ShowId show, ShowSettings settings) {}

    /**
     * Returns at most {@code showsMax} shows that are still to be announced, in a fixed order.
     *
     * @param after the show to go on behind, exclusive; null to begin at the first
     */
    List<Due> due(@Nullable ShowId after, int showsMax);

    /** Remembers that the decider has been told of {@code version} of {@code show}. */
    void announced(ShowId show, int version);
}
