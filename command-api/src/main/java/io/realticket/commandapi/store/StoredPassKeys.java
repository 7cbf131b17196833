package io.realticket.commandapi.store;

import io.realticket.commandapi.room.PassKeyShelf;
import io.realticket.contracts.pass.PassKey;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The keys of passes in PostgreSQL. A new one is made after thirty days and signs ten minutes later, when every edge has it;
 * one that is sixty days old has signed nothing for thirty, and no pass lives longer than two hours. Thread-safe.
 */
final class StoredPassKeys implements PassKeyShelf {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    StoredPassKeys(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public List<Kept> turned() {
        return Objects.requireNonNull(transactions.execute(_ -> {
            // One node at a time, so that each age has one key.
            jdbc.sql("select pg_advisory_xact_lock(hashtext('pass_keys'))")
                    .query((_, _) -> true)
                    .single();
            jdbc.sql("delete from pass_keys where made_at < clock_timestamp() - interval '60 days'")
                    .update();
            boolean isFresh = jdbc.sql("""
                            select exists (select 1 from pass_keys where made_at > clock_timestamp() - interval '30 days')""").query(Boolean.class).single();
            if (!isFresh) {
                jdbc.sql("insert into pass_keys (value) values (?)")
                        .param(PassKey.fresh().bytes())
                        .update();
            }
            return jdbc.sql("""
                            select value, made_at < clock_timestamp() - interval '10 minutes' from pass_keys
                            order by number""")
                    .query((row, _) -> new Kept(PassKey.of(row.getBytes(1)), row.getBoolean(2)))
                    .list();
        }));
    }
}
