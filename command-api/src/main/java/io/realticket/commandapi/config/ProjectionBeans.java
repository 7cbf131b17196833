package io.realticket.commandapi.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.booking.BookingsLog;
import io.realticket.commandapi.projection.LogFollower;
import io.realticket.commandapi.projection.ProjectionSettings;
import io.realticket.commandapi.projection.Rebuilds;
import io.realticket.commandapi.projection.StoredBookings;
import io.realticket.contracts.topic.Topics;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bookings out of the log, and what can be seen of their making. */
@Configuration(proxyBeanMethods = false)
class ProjectionBeans {
    @Bean
    Bookings bookings(JdbcClient jdbc, ViewSettings settings) {
        return new StoredBookings(jdbc, settings.waitMax());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    LogFollower logFollower(DataSource pool, KafkaClients clients, ProjectionSettings settings) {
        return new LogFollower(pool, () -> clients.tailConsumer(Topics.SEAT_EVENTS, "projection"), settings);
    }

    @Bean(destroyMethod = "close")
    Rebuilds rebuilds(LogFollower follower, DataSource pool, KafkaClients clients, ProjectionSettings settings) {
        return new Rebuilds(follower, pool, () -> clients.tailConsumer(Topics.SEAT_EVENTS, "rebuild"), settings);
    }

    /** Down while a partition waits for an operator; not part of readiness, since everything else goes on. */
    @Bean
    HealthIndicator projectionHealthIndicator(BookingsLog log) {
        return () -> {
            BookingsLog.Status status = log.status();
            return (status.stopped() == 0 ? Health.up() : Health.down())
                    .withDetail("leads", status.leads())
                    .withDetail("complete", status.complete())
                    .withDetail("lag", status.lag())
                    .withDetail("stoppedPartitions", status.stopped())
                    .build();
        };
    }

    @Bean
    MeterBinder projectionFigures(BookingsLog log) {
        return registry -> {
            Gauge.builder(
                            "realticket_projection_lag_records",
                            log,
                            of -> of.status().lag())
                    .description("records of seat-events that this node has still to apply; 0 where it does not lead")
                    .register(registry);
            Gauge.builder(
                            "realticket_projection_stopped_partitions",
                            log,
                            of -> of.status().stopped())
                    .description("partitions whose bookings wait for an operator")
                    .register(registry);
            Gauge.builder("realticket_projection_leads", log, of -> of.status().leads() ? 1 : 0)
                    .description("1 on the node that applies seat-events")
                    .register(registry);
        };
    }
}
