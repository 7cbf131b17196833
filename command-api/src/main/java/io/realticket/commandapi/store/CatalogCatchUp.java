package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Adds the messages about what is older than the outbox. Several nodes may do it at the same time. Thread-safe. */
public final class CatalogCatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogCatchUp.class);

    /** Rows of one transaction: each may bring a message of a quarter of a megabyte. */
    private static final int AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final CatalogMessages messages;
    private final TransactionOperations transactions;

    CatalogCatchUp(JdbcClient jdbc, Catalog catalog, CatalogMessages messages, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.messages = messages;
        this.transactions = transactions;
    }

    private enum Kind {
        SHOW_SETTINGS
    }

    private record Due(Kind kind, UUID id) {}

    /** Adds all that is due, each once. */
    public void run() {
        int added = 0;
        int some;
        do {
            some = addSome();
            added += some;
        } while (some > 0);
        if (added > 0) {
            LOG.info("messages added for what is older than the outbox count={}", added);
        }
    }

    private int addSome() {
        Integer added = transactions.execute(status -> {
            List<Due> due = jdbc.sql("""
                            delete from outbox_catch_up where (kind, id) in (
                                select kind, id from outbox_catch_up order by kind, id limit ? for update skip locked)
                            returning kind, id""")
                    .param(AT_ONCE)
                    .query((row, _) -> new Due(Kind.valueOf(row.getString("kind")), row.getObject("id", UUID.class)))
                    .list();
            due.forEach(this::add);
            return due.size();
        });
        return added == null ? 0 : added;
    }

    private void add(Due due) {
        switch (due.kind()) {
            case SHOW_SETTINGS ->
                catalog.show(new ShowId(due.id()))
                        .ifPresent(show -> messages.settingsChanged(show, catalog.layout(show)));
        }
    }
}
