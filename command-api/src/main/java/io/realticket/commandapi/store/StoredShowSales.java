package io.realticket.commandapi.store;

import io.realticket.commandapi.operator.ShowSales;
import io.realticket.contracts.id.ShowId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sold, from the bookings that are projected from the log. Thread-safe. */
final class StoredShowSales implements ShowSales {
    private final JdbcClient jdbc;

    StoredShowSales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sold sold(ShowId show) {
        return jdbc.sql("""
                        select
                            count(*) filter (where state = 'BOOKED') as booked,
                            count(*) filter (where state = 'CANCELLED') as cancelled,
                            coalesce(sum(total_minor) filter (where state = 'BOOKED'), 0) as revenue,
                            max(currency) as currency
                        from projection.bookings where show_id = ?""")
                .param(show.value())
                .query((row, _) -> new Sold(
                        row.getLong("booked"),
                        row.getLong("cancelled"),
                        row.getLong("revenue"),
                        row.getString("currency")))
                .single();
    }
}
