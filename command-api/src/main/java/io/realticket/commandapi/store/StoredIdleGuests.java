package io.realticket.commandapi.store;

import io.realticket.commandapi.account.IdleGuests;
import io.realticket.contracts.id.BuyerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Idle guests in PostgreSQL, whose advisory lock keeps two nodes from purging at the same time. Thread-safe. */
final class StoredIdleGuests implements IdleGuests {
    /** Any number: the lock means that a node purges guests. */
    private static final long PURGE_LOCK = 7_258_316_403L;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    StoredIdleGuests(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @Override
    public boolean runAlone(Runnable work) {
        // The lock belongs to this connection, which does nothing else; PostgreSQL gives it back if the node dies.
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
            return true;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the purge's lock", e);
        }
    }

    @Override
    public List<BuyerId> find(Instant seenBefore, @Nullable BuyerId after, int guestsMax) {
        return jdbc.sql("select id from accounts where role = 'GUEST' and seen_at < ? and id > ? order by id limit ?")
                .params(seenBefore.atOffset(ZoneOffset.UTC), after == null ? BEFORE_ALL : after.value(), guestsMax)
                .query((row, number) -> new BuyerId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean shutOut(BuyerId guest, Instant seenBefore) {
        return touched(
                "update accounts set session = null where id = ? and role = 'GUEST' and seen_at < ?",
                guest,
                seenBefore);
    }

    @Override
    public boolean remove(BuyerId guest, Instant seenBefore) {
        return touched("delete from accounts where id = ? and role = 'GUEST' and seen_at < ?", guest, seenBefore);
    }

    private boolean touched(String statement, BuyerId guest, Instant seenBefore) {
        return jdbc.sql(statement)
                        .params(guest.value(), seenBefore.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, PURGE_LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
