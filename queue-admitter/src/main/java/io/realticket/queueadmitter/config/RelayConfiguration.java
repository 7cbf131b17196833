package io.realticket.queueadmitter.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.topic.Topics;
import io.realticket.queueadmitter.relay.Relay;
import io.realticket.queueadmitter.relay.RelaySettings;
import io.realticket.queueadmitter.relay.RevocationTranslation;
import io.realticket.queueadmitter.relay.StockTranslation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
    HealthIndicator stockRelayHealthIndicator(Relay stockRelay, RelayProperties relay) {
        return new RelayHealth(stockRelay::condition, relay.silenceMax(), relay.unreadableMax());
    }

    @Bean
    HealthIndicator revocationRelayHealthIndicator(Relay revocationRelay, RelayProperties relay) {
        return new RelayHealth(revocationRelay::condition, relay.silenceMax(), relay.unreadableMax());
    }
}
