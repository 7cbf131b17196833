package io.realticket.commandapi.store;

import io.realticket.commandapi.room.CapacityTotal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all shows together may let in, and what they have of it. Thread-safe. */
final class CapacityRows {
    /** Which shows have a share. */
    private static final String SHARING = "admission = 'WAITING_ROOM' and closes_at > clock_timestamp()";

    private static final String TOTAL = "select total, version, (select coalesce(sum(capacity), 0) from shows where "
            + SHARING + ") as granted from capacity_total";

    private final JdbcClient jdbc;

    CapacityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CapacityTotal total() {
        return read(TOTAL);
    }

    /** Returns the same, and nobody else may change anything of it until the caller's transaction ends. */
    CapacityTotal locked() {
        // A statement of its own: the sum must be taken once the lock is there, not before it was waited for.
        jdbc.sql("select total from capacity_total for update")
                .query(Integer.class)
                .single();
        return read(TOTAL);
    }

    /** Returns what {@code show} has of it at most. */
    int granted(UUID show) {
        return jdbc.sql("select capacity from shows where id = ? and " + SHARING)
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
