package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Announcements;
import io.realticket.commandapi.catalog.Catalog;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers in each show's row which version the decider has been told of. Thread-safe. */
final class StoredAnnouncements implements Announcements {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CatalogRows rows;
    private final Catalog catalog;
    private final TransactionOperations transactions;

    /** @param catalog not the remembered one: a change must not be announced with yesterday's terms */
    StoredAnnouncements(CatalogRows rows, Catalog catalog, TransactionOperations transactions) {
        this.rows = rows;
        this.catalog = catalog;
        this.transactions = transactions;
    }

    @Override
    public List<Due> due(@Nullable ShowId after, int showsMax) {
        return rows.toAnnounce(after == null ? BEFORE_ALL : after.value(), Limit.of(showsMax)).stream()
                .map(ShowId::new)
                .flatMap(id -> catalog.show(id).stream())
                .map(show -> new Due(show.show().id(), show.settings(catalog.layout(show))))
                .toList();
    }

    @Override
    public void announced(ShowId show, int version) {
        transactions.executeWithoutResult(status -> rows.announced(show.value(), version));
    }
}
