package io.realticket.commandapi.operator;

import io.realticket.contracts.id.ShowId;
import org.jspecify.annotations.Nullable;

/** What was sold of a show, as far as the log has been applied. Thread-safe. */
public interface ShowSales {
    /** Returns what was sold of {@code show}. One statement. */
    Sold sold(ShowId show);

    /**
     * What was sold.
     *
     * @param booked bookings that stand
     * @param cancelled bookings that do not stand any more
     * @param revenueMinor what those that stand cost, in minor units
     * @param currency of the revenue; null if nothing was ever booked
     */
    record Sold(
            long booked,
            long cancelled,
            long revenueMinor,
            @Nullable String currency) {}
}
