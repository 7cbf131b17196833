package io.realticket.commandapi.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The right to read the outbox, which one node has at a time: a lock of a session of PostgreSQL, so it ends with the
 * session, whatever becomes of the node. Used by one thread.
 */
final class ReaderLock implements AutoCloseable {
    /** Any number: the lock means that a node reads the outbox. */
    private static final long READER_LOCK = 7_258_316_402L;

    private static final int ANSWER_SECONDS_MAX = 5;

    private final Connection session;

    private ReaderLock(Connection session) {
        this.session = session;
    }

    /**
     * Returns the lock if nobody has it.
     *
     * @param lostAfter silence after which PostgreSQL ends the session
     */
    static Optional<ReaderLock> tryTake(DataSource sessions, Duration lostAfter) throws SQLException {
        Connection session = sessions.getConnection();
        boolean taken = false;
        try {
            taken = lock(session, lostAfter);
        } finally {
            if (!taken) {
                session.close();
            }
        }
        return taken ? Optional.of(new ReaderLock(session)) : Optional.empty();
    }

    private static boolean lock(Connection session, Duration lostAfter) throws SQLException {
        try (Statement limit = session.createStatement()) {
            limit.execute("set idle_session_timeout = " + lostAfter.toMillis());
        }
        try (PreparedStatement lock = session.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, READER_LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Throws {@link SQLException} if the lock may be gone. */
    void check() throws SQLException {
        if (!session.isValid(ANSWER_SECONDS_MAX)) {
            throw new SQLException("the session that holds the reader's lock is gone");
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
