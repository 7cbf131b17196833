package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.message.Outbox;
import io.realticket.commandapi.session.SessionKeys;
import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offers the core's ports on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class StoreBeans {
    @Bean
    Catalog catalog(CatalogRows rows, CatalogSettings settings) {
        return new CachedCatalog(new StoredCatalog(rows), settings.showsKept());
    }

    @Bean
    CatalogWriter catalogWriter(
            EntityManager entities, CatalogRows rows, CatalogMessages messages, TransactionOperations transactions) {
        return new StoredCatalogWriter(entities, rows, messages, transactions);
    }

    @Bean
    CatalogMessages catalogMessages(Outbox outbox) {
        return new CatalogMessages(outbox);
    }

    @Bean
    CatalogCatchUp catalogCatchUp(
            JdbcClient jdbc, CatalogRows rows, CatalogMessages messages, TransactionOperations transactions) {
        return new CatalogCatchUp(jdbc, new StoredCatalog(rows), messages, transactions);
    }

    @Bean
    SessionKeys sessionKeys(JdbcClient jdbc) {
        return new StoredSessionKeys(jdbc);
    }
}
