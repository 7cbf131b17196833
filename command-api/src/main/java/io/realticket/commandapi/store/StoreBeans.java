package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Announcements;
import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.session.SessionKeys;
import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offers the core's ports on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class StoreBeans {
    @Bean
    StoredCatalog storedCatalog(CatalogRows rows, JdbcClient jdbc) {
        return new StoredCatalog(rows, new ProgramLists(jdbc));
    }

    @Bean
    @Primary
    Catalog catalog(StoredCatalog stored, CatalogSettings settings) {
        return new CachedCatalog(stored, settings.showsKept());
    }

    @Bean
    CatalogWriter catalogWriter(EntityManager entities, CatalogRows rows, TransactionOperations transactions) {
        return new StoredCatalogWriter(entities, rows, transactions);
    }

    @Bean
    Announcements announcements(CatalogRows rows, StoredCatalog stored, TransactionOperations transactions) {
        return new StoredAnnouncements(rows, stored, transactions);
    }

    @Bean
    SessionKeys sessionKeys(JdbcClient jdbc) {
        return new StoredSessionKeys(jdbc);
    }
}
