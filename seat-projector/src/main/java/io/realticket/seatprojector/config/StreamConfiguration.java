package io.realticket.seatprojector.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.seatprojector.stream.SeatStream;
import io.realticket.seatprojector.stream.StreamSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the stream from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ClusterProperties.class, ProjectorProperties.class})
class StreamConfiguration {
    @Bean(initMethod = "start", destroyMethod = "close")
    SeatStream seatStream(ClusterProperties cluster, ProjectorProperties projector, MeterRegistry meters) {
        StreamSettings.Timing timing = new StreamSettings.Timing(
                projector.commitInterval(),
                projector.sessionTimeout(),
                projector.transactionTimeout(),
                projector.brokerWait(),
                projector.warmUp());
        StreamSettings settings = new StreamSettings(
                new StreamSettings.Cluster(
                        cluster.bootstrapServers(), cluster.partitions(), cluster.replicationFactor()),
                projector.applicationId(),
                projector.stateDir(),
                projector.threads(),
                projector.standbys(),
                timing,
                projector.originalTime());
        return new SeatStream(settings, meters);
    }

    /** Ready while every partition of this node is restored and decided, and the broker answers. */
    @Bean
    HealthIndicator seatStreamHealthIndicator(SeatStream stream) {
        return () -> {
            SeatStream.Condition condition = stream.condition();
            Health.Builder health = stream.isReady() ? Health.up() : Health.down();
            health.withDetail("state", condition.state().name());
            if (condition.brokerSilence() != null) {
                health.withDetail("brokerSilence", condition.brokerSilence().toString());
            }
            if (condition.failure() != null) {
                health.withDetail("stoppedBecause", condition.failure().toString());
            }
            return health.build();
        };
    }
}
