package io.realticket.commandapi.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.imports.CatalogSeed;
import io.realticket.commandapi.message.Outbox;
import io.realticket.commandapi.outbox.OutboxParts;
import io.realticket.commandapi.outbox.OutboxReader;
import io.realticket.commandapi.outbox.OutboxSettings;
import io.realticket.commandapi.outbox.OutboxStatus;
import io.realticket.commandapi.outbox.StoredOutbox;
import io.realticket.commandapi.store.CatalogCatchUp;
import io.realticket.commandapi.store.CatalogSettings;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox, its reader, and what the catalog says through it at a start. */
@Configuration(proxyBeanMethods = false)
class OutboxBeans {
    private static final int CONNECT_SECONDS_MAX = 5;

    @Bean
    Outbox outbox(JdbcClient jdbc, Clock clock) {
        return new StoredOutbox(jdbc, clock);
    }

    @Bean
    OutboxParts outboxParts(
            OutboxSettings settings,
            JdbcConnectionDetails database,
            JdbcClient jdbc,
            KafkaClients clients,
            MeterRegistry registry) {
        return new OutboxParts(settings, sessions(database), jdbc, clients::outboxProducer, registry);
    }

    @Bean
    OutboxStatus outboxStatus(OutboxParts parts) {
        return parts.status();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OutboxReader outboxReader(OutboxParts parts) {
        return new OutboxReader(parts);
    }

    /** Before the first request: what is in the catalog is on its way to the topics. */
    @Bean
    CatalogSeed catalogSeed(
            CatalogSettings settings,
            CatalogWriter writer,
            CatalogCatchUp catchUp,
            Clock clock,
            Supplier<UUID> newIds) {
        catchUp.run();
        CatalogSeed seed = new CatalogSeed(writer, clock, newIds);
        if (settings.importDemo()) {
            seed.sow();
        }
        return seed;
    }

    private static PGSimpleDataSource sessions(JdbcConnectionDetails database) {
        PGSimpleDataSource sessions = new PGSimpleDataSource();
        sessions.setUrl(database.getJdbcUrl());
        if (database.getUsername() != null) {
            sessions.setUser(database.getUsername());
            sessions.setPassword(database.getPassword());
        }
        sessions.setConnectTimeout(CONNECT_SECONDS_MAX);
        sessions.setTcpKeepAlive(true);
        sessions.setApplicationName("command-api outbox");
        return sessions;
    }
}
