package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.commandapi.room.RoomTerms;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of waiting rooms. Thread-safe. */
final class RoomRows {
    private final JdbcClient jdbc;

    RoomRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoomSettings> find(ShowId show) {
        return jdbc.sql("""
                        select rooms.*, opens_at, closes_at from rooms join shows on shows.id = rooms.show_id
                        where show_id = ?""")
                .param(show.value())
                .query((row, _) -> settings(row))
                .optional();
    }

    /** Writes a room down, or the next version of one that is there; returns it with the times of its show. */
    RoomSettings put(ShowId show, RoomTerms terms, @Nullable String secretIfNew, ShowTimes times) {
        return jdbc.sql("""
                        insert into rooms (show_id, version, line_order, claim_seconds, shopping_seconds, grace_seconds,
                            calls_per_second_max, challenged_at, secret)
                        values (:show, 1, :order, :claim, :shopping, :grace, :calls, :challenged, :secret)
                        on conflict (show_id) do update set version = rooms.version + 1, claim_seconds = :claim,
                            shopping_seconds = :shopping, grace_seconds = :grace, calls_per_second_max = :calls,
                            challenged_at = :challenged, changed_at = clock_timestamp()
                        returning *, :opens::timestamptz as opens_at, :closes::timestamptz as closes_at""")
                .param("show", show.value())
                .param("order", terms.order().name())
                .param("claim", terms.times().claim().toSeconds())
                .param("shopping", terms.times().shopping().toSeconds())
                .param("grace", terms.times().grace().toSeconds())
                .param("calls", terms.callsPerSecondMax())
                .param("challenged", terms.challengedAt().name())
                .param("secret", secretIfNew)
                .param("opens", times.opensAt().toString())
                .param("closes", times.closesAt().toString())
                .query((row, _) -> settings(row))
                .single();
    }

    /**
     * Whether the show's room is over: it has let everybody go, or will before it hears of a change.
     *
     * @param keptFor after it closed, or was changed last
     */
    boolean isOver(ShowId show, Duration keptFor) {
        return jdbc.sql("""
                        select greatest(closes_at, changed_at) + :kept * interval '1 second' <= clock_timestamp()
                        from rooms join shows on shows.id = rooms.show_id where show_id = :show""")
                .param("show", show.value())
                .param("kept", keptFor.toSeconds())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Returns the next version of the show's room, whose show has other times; empty if it has none. */
    Optional<RoomSettings> turned(ShowId show, ShowTimes times) {
        return jdbc.sql("""
                        update rooms set version = version + 1, changed_at = clock_timestamp() where show_id = :show
                        returning *, :opens::timestamptz as opens_at, :closes::timestamptz as closes_at""")
                .param("show", show.value())
                .param("opens", times.opensAt().toString())
                .param("closes", times.closesAt().toString())
                .query((row, _) -> settings(row))
                .optional();
    }

    /**
     * Marks the secrets of those {@code shows} as told that were not within the last {@code again}, and hands each to
     * {@code tell}, in the caller's transaction.
     */
    int reveal(Set<ShowId> shows, Duration again, Telling tell) {
        // Doors that were moved to a later time are not open, even if the room has not heard of it yet.
        return jdbc.sql("""
                        update rooms set revealed_at = clock_timestamp(), reveals = reveals + 1 where show_id in (
                            select show_id from rooms join shows on shows.id = rooms.show_id
                            where show_id in (:shows) and secret is not null and opens_at <= clock_timestamp()
                                and (revealed_at is null
                                    or revealed_at < clock_timestamp() - :again * interval '1 millisecond')
                            limit 100 for update of rooms skip locked)
                        returning show_id, secret, reveals""")
                .param("shows", shows.stream().map(ShowId::value).toList())
                .param("again", again.toMillis())
                .query((row, _) -> {
                    tell.secret(new ShowId(row.getObject(1, UUID.class)), row.getString(2), row.getInt(3));
                    return row.getInt(3);
                })
                .list()
                .size();
    }

    /** Hears secrets. */
    interface Telling {
        /**
         * Hears the secret of one show.
         *
         * @param attempt counts how often it was told, from 1 on
         */
        void secret(ShowId show, String secret, int attempt);
    }

    private static RoomSettings settings(ResultSet row) throws SQLException {
        String secret = row.getString("secret");
        return new RoomSettings(
                row.getInt("version"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                LineOrder.valueOf(row.getString("line_order")),
                new RoomTimes(
                        Duration.ofSeconds(row.getInt("claim_seconds")),
                        Duration.ofSeconds(row.getInt("shopping_seconds")),
                        Duration.ofSeconds(row.getInt("grace_seconds"))),
                row.getInt("calls_per_second_max"),
                ChallengedAt.valueOf(row.getString("challenged_at")),
                secret == null ? null : LineDraw.commitment(secret));
    }
}
