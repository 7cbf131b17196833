package io.realticket.commandapi.store;

import io.realticket.commandapi.room.CapacityTotal;
import io.realticket.contracts.queue.RoomTimes;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all shows together may let in, and what they have of it. Thread-safe. */
final class CapacityRows {
    /** Who is called at the last moment may still come, and shop. */
    private static final String LINGERS = """
            coalesce((select claim_seconds + shopping_seconds from rooms where show_id = shows.id), 0)
            * interval '1 second'""";

    private static final String TOTAL = "select total, version, (select coalesce(sum(capacity), 0) from shows where "
            + sharing("closes_at") + ") as granted from capacity_total";

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
        return share(jdbc.sql("select capacity from shows where id = :id and " + sharing("closes_at")), show);
    }

    /** Returns what {@code show} would have of it if it closed at {@code closesAt}. */
    int granted(UUID show, Instant closesAt) {
        return share(
                jdbc.sql("select capacity from shows where id = :id and " + sharing(":closes::timestamptz"))
                        .param("closes", closesAt.toString()),
                show);
    }

    /** Returns what {@code show} would have of it if {@code times} were those of its waiting room. */
    int granted(UUID show, RoomTimes times) {
        return share(
                jdbc.sql("select capacity from shows where id = :id"
                                + " and closes_at + :lingers * interval '1 second' > clock_timestamp()")
                        .param("lingers", times.claim().plus(times.shopping()).toSeconds()),
                show);
    }

    private static int share(JdbcClient.StatementSpec statement, UUID show) {
        return statement.param("id", show).query(Integer.class).optional().orElse(0);
    }

    // Which shows have a share.
    private static String sharing(String closesAt) {
        return "admission = 'WAITING_ROOM' and " + closesAt + " + " + LINGERS + " > clock_timestamp()";
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
