package io.realticket.sseedge.view;

import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import java.time.Instant;

/**
 * How the sale of a show stands, as its section headers say.
 *
 * @param opensAt inclusive
 * @param closesAt exclusive
 */
public record Sale(int layoutVersion, SaleState state, Instant opensAt, Instant closesAt) {
    static Sale of(SeatState.Section header) {
        return new Sale(header.layoutVersion(), header.sale(), header.opensAt(), header.closesAt());
    }
}
