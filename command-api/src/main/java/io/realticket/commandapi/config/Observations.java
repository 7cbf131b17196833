package io.realticket.commandapi.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.realticket.commandapi.outbox.OutboxStatus;
import io.realticket.commandapi.replies.KafkaGateway;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be seen of this node from outside. */
@Configuration(proxyBeanMethods = false)
class Observations {
    /** Ready when answers are heard and the state of seats is complete. */
    @Bean
    HealthIndicator logHealthIndicator(TailsCaughtUp caughtUp) {
        return () -> {
            boolean ready = caughtUp.hearsReplies() && caughtUp.hearsState();
            return (ready ? Health.up() : Health.outOfService())
                    .withDetail("replies", caughtUp.hearsReplies())
                    .withDetail("state", caughtUp.hearsState())
                    .build();
        };
    }

    /** Not part of readiness: a node whose outbox stands still can serve buyers all the same. */
    @Bean
    HealthIndicator outboxHealthIndicator(OutboxStatus outbox) {
        return () -> (outbox.isWell() ? Health.up() : Health.down())
                .withDetail("role", outbox.role())
                .withDetail("unacknowledgedRows", outbox.waitingRows())
                .withDetail("oldestSeconds", outbox.oldestSeconds())
                .withDetail("slotRetainedBytes", outbox.retainedBytes())
                .withDetail("slotLosses", outbox.slotLosses())
                .withDetail("lastFailure", Objects.requireNonNullElse(outbox.lastFailure(), "none"))
                .build();
    }

    @Bean
    MeterBinder pendingCommands(KafkaGateway gateway) {
        return registry -> Gauge.builder("realticket_pending_commands", gateway, KafkaGateway::pending)
                .description("commands that wait for a reply on this node")
                .register(registry);
    }
}
