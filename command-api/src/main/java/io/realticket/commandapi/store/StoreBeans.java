package io.realticket.commandapi.store;

import io.realticket.commandapi.account.Accounts;
import io.realticket.commandapi.account.IdleGuests;
import io.realticket.commandapi.account.SessionKeys;
import io.realticket.commandapi.account.Sessions;
import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.message.Outbox;
import io.realticket.commandapi.ticket.TicketKeys;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offers the core's ports on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class StoreBeans {
    @Bean
    StoredLayouts storedLayouts(EntityManager entities, CatalogRows rows) {
        return new StoredLayouts(entities, rows);
    }

    @Bean
    StoredCatalog storedCatalog(CatalogRows rows, JdbcClient jdbc, StoredLayouts layouts) {
        return new StoredCatalog(rows, new ProgramLists(jdbc), layouts);
    }

    @Bean
    @Primary
    Catalog catalog(StoredCatalog stored, CatalogSettings settings) {
        return new CachedCatalog(stored, settings.showsKept());
    }

    @Bean
    CatalogWriter catalogWriter(
            EntityManager entities,
            CatalogRows rows,
            StoredLayouts layouts,
            CatalogMessages messages,
            ShowRooms rooms,
            TransactionOperations transactions) {
        return new StoredCatalogWriter(entities, rows, layouts, messages, rooms, transactions);
    }

    @Bean
    CatalogMessages catalogMessages(Outbox outbox) {
        return new CatalogMessages(outbox);
    }

    @Bean
    CatalogCatchUp catalogCatchUp(
            JdbcClient jdbc,
            EntityManager entities,
            CatalogRows rows,
            StoredCatalog stored,
            CatalogMessages messages,
            TransactionOperations transactions) {
        return new CatalogCatchUp(jdbc, entities, rows, stored, messages, transactions);
    }

    @Bean
    StoredSecrets secrets(JdbcClient jdbc) {
        return new StoredSecrets(jdbc);
    }

    @Bean
    SessionKeys sessionKeys(StoredSecrets secrets) {
        return proposed -> secrets.shared("session", proposed);
    }

    @Bean
    TicketKeys ticketKeys(StoredSecrets secrets) {
        return proposed -> secrets.shared("ticket", proposed);
    }

    @Bean
    Accounts accounts(JdbcClient jdbc) {
        return new StoredAccounts(jdbc);
    }

    @Bean
    Sessions sessions(JdbcClient jdbc) {
        return new StoredSessions(jdbc);
    }

    @Bean
    IdleGuests idleGuests(JdbcClient jdbc, DataSource dataSource) {
        return new StoredIdleGuests(jdbc, dataSource);
    }
}
