package io.realticket.commandapi.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One connection that may have a lock and writes under it: if the connection ends, so do both, and at once. Used by one
 * thread.
 */
final class WriterSession implements AutoCloseable {
    private final Connection connection;
    private final JdbcTemplate template;
    private final TransactionTemplate transactions;

    private WriterSession(Connection connection) {
        this.connection = connection;
        SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
        this.template = new JdbcTemplate(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** What only one session of all nodes may do at a time. The numbers are those of PostgreSQL's advisory locks. */
    enum Lock {
        /** Apply the log to what is read. */
        LEAD(0x7265_616c_0001L),
        /** Make everything anew. */
        REBUILD(0x7265_616c_0002L);

        private final long key;

        Lock(long key) {
            this.key = key;
        }
    }

    static WriterSession open(DataSource pool) {
        try {
            return new WriterSession(pool.getConnection());
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection for the projection", e);
        }
    }

    /** Takes {@code lock} until this session ends, and returns false if another session has it. */
    boolean tryLock(Lock lock) {
        return client().sql("select pg_try_advisory_lock(?)")
                .param(lock.key)
                .query(Boolean.class)
                .single();
    }

    JdbcClient client() {
        return JdbcClient.create(template);
    }

    JdbcTemplate template() {
        return template;
    }

    TransactionOperations transactions() {
        return transactions;
    }

    @Override
    public void close() {
        try (connection) {
            // The pool keeps the connection, and must not keep its locks.
            template.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the connection of the projection could not be given back", e);
        }
    }
}
