package io.realticket.queueadmitter.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.topic.Topics;
import io.realticket.queueadmitter.relay.Relay;
import io.realticket.queueadmitter.relay.RelaySettings;
import io.realticket.queueadmitter.relay.RevocationTranslation;
import io.realticket.queueadmitter.relay.StockTranslation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the relays from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelayProperties.class)
class RelayConfiguration {
    @Bean(initMethod = "start", destroyMethod = "close")
    Relay stockRelay(ClusterProperties cluster, RelayProperties relay, MeterRegistry meters) {
        RelaySettings settings = new RelaySettings(
                relay.stockGroup(),
                cluster.bootstrapServers(),
                Topics.SEAT_EVENTS.name(),
                Topics.QUEUE_COMMANDS.name(),
                relay.patience());
        return new Relay(settings, new StockTranslation(), meters);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Relay revocationRelay(ClusterProperties cluster, RelayProperties relay, MeterRegistry meters) {
        RelaySettings settings = new RelaySettings(
                relay.revocationGroup(),
                cluster.bootstrapServers(),
                Topics.QUEUE_EVENTS.name(),
                Topics.SEAT_COMMANDS.name(),
                relay.patience());
        return new Relay(settings, new RevocationTranslation(), meters);
    }

    @Bean
    HealthIndicator stockRelayHealthIndicator(Relay stockRelay) {
        return health(stockRelay);
    }

    @Bean
    HealthIndicator revocationRelayHealthIndicator(Relay revocationRelay) {
        return health(revocationRelay);
    }

    /** Up while the relay's thread lives. Not a part of readiness: what it brings may be late. */
    private static HealthIndicator health(Relay relay) {
        return () -> {
            Relay.Condition condition = relay.condition();
            Health.Builder health = condition.alive() ? Health.up() : Health.down();
            health.withDetail("lag", condition.lag());
            if (condition.failure() != null) {
                health.withDetail("lastFailure", condition.failure().toString());
            }
            return health.build();
        };
    }
}
