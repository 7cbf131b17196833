package io.realticket.commandapi.store;

import io.realticket.commandapi.room.CapacityTotal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all shows together may let in, and what they have of it. Thread-safe. */
final class CapacityRows {
    private final JdbcClient jdbc;

    CapacityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String TOTAL = """
            select total, version, (select coalesce(sum(capacity), 0) from shows
                where admission = 'WAITING_ROOM' and closes_at > clock_timestamp()) as granted
            from capacity_total""";

    CapacityTotal total() {
        return read(TOTAL);
    }

    /** Returns the same, and nobody else may change anything of it until the caller's transaction ends. */
    CapacityTotal locked() {
        return read(TOTAL + " for update of capacity_total");
    }

    /** Returns what {@code show} has of it at most. */
    int granted(UUID show) {
        return jdbc.sql(
                        "select capacity from shows where id = ? and admission = 'WAITING_ROOM' and closes_at > clock_timestamp()")
                .param(show)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void set(int total) {
        jdbc.sql("update capacity_total set total = ?, version = version + 1")
                .param(total)
                .update();
    }

    private CapacityTotal read(String sql) {
        return jdbc.sql(sql)
                .query((row, _) ->
                        new CapacityTotal(row.getInt("total"), row.getInt("granted"), row.getLong("version")))
                .single();
    }
}
