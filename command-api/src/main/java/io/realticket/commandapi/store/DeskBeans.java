package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.PlaceDesk;
import io.realticket.commandapi.catalog.ProgramDesk;
import io.realticket.commandapi.catalog.ShowDesk;
import io.realticket.commandapi.operator.AdminActions;
import io.realticket.commandapi.operator.ShowSales;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offers what operators change, on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class DeskBeans {
    @Bean
    AdminActions adminActions(JdbcClient jdbc) {
        return new StoredAdminActions(jdbc);
    }

    @Bean
    ShowSales showSales(JdbcClient jdbc) {
        return new StoredShowSales(jdbc);
    }

    @Bean
    Writing writing(AdminActions actions, TransactionOperations transactions) {
        return new Writing(actions, transactions);
    }

    @Bean
    ProgramDesk programDesk(
            EntityManager entities, CatalogRows rows, CatalogMessages messages, Writing writing, Clock clock) {
        return new StoredProgramDesk(entities, rows, messages, writing, clock);
    }

    @Bean
    ShowChanges showChanges(
            EntityManager entities,
            CatalogRows rows,
            StoredLayouts layouts,
            CatalogMessages messages,
            Writing writing) {
        return new ShowChanges(entities, rows, layouts, messages, writing);
    }

    @Bean
    ShowDesk showDesk(
            EntityManager entities,
            CatalogRows rows,
            StoredLayouts layouts,
            CatalogMessages messages,
            ShowChanges changes,
            ShowRooms rooms) {
        return new StoredShowDesk(entities, rows, layouts, messages, changes, rooms);
    }

    @Bean
    PlaceDesk placeDesk(
            EntityManager entities,
            CatalogRows rows,
            StoredLayouts layouts,
            CatalogMessages messages,
            Writing writing) {
        return new StoredPlaceDesk(entities, rows, layouts, messages, writing);
    }
}
