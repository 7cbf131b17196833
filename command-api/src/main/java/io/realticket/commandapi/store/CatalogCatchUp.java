package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.contracts.id.ShowId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    private final EntityManager entities;
    private final CatalogRows rows;
    private final Catalog catalog;
    private final CatalogMessages messages;
    private final TransactionOperations transactions;

    CatalogCatchUp(
            JdbcClient jdbc,
            EntityManager entities,
            CatalogRows rows,
            Catalog catalog,
            CatalogMessages messages,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.rows = rows;
        this.catalog = catalog;
        this.messages = messages;
        this.transactions = transactions;
    }

    private enum Kind {
        SHOW_SETTINGS,
        PROGRAM,
        PLACE,
        SHOW
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
            case PROGRAM -> {
                if (locked(ProgramRow.class, due.id())) {
                    rows.program(due.id()).ifPresent(row -> messages.programChanged(row.edition(), null));
                }
            }
            case PLACE -> {
                if (locked(PlaceRow.class, due.id())) {
                    rows.place(due.id()).ifPresent(line -> messages.placeChanged(line.edition(), null));
                }
            }
            case SHOW -> {
                if (locked(ShowRow.class, due.id())) {
                    rows.show(due.id()).ifPresent(line -> {
                        messages.capacityChanged(line.edition(), null);
                        messages.showChanged(line.edition(), null);
                    });
                }
            }
        }
    }

    /** Nobody may say something newer before what is read now is said: the latest word on a key is the one that is kept. */
    private boolean locked(Class<?> type, UUID id) {
        return entities.find(type, id, LockModeType.PESSIMISTIC_WRITE) != null;
    }
}
