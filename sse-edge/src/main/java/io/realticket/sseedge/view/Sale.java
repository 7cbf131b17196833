package io.realticket.sseedge.view;

import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the sale of a show stands, as its section headers say.
 *
 * @param opensAt inclusive
 * @param closesAt exclusive
 * @param message what buyers are told while the sale is paused, perhaps nothing; null if it is not paused
 */
public record Sale(
        int layoutVersion,
        SaleState state,
        Instant opensAt,
        Instant closesAt,
        @Nullable String message) {
    static Sale of(SeatState.Section header) {
        return new Sale(header.layoutVersion(), header.sale(), header.opensAt(), header.closesAt(), header.message());
    }
}
