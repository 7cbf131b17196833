package io.realticket.queueadmitter.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.queueadmitter.stream.QueueStream;
import io.realticket.queueadmitter.stream.StreamSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the stream from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ClusterProperties.class, AdmitterProperties.class})
class StreamConfiguration {
    @Bean(initMethod = "start", destroyMethod = "close")
    QueueStream queueStream(ClusterProperties cluster, AdmitterProperties admitter, MeterRegistry meters) {
        StreamSettings settings = new StreamSettings(
                new StreamSettings.Cluster(
                        cluster.bootstrapServers(), cluster.partitions(), cluster.replicationFactor()),
                admitter.applicationId(),
                admitter.stateDir(),
                admitter.threads(),
                admitter.standbys(),
                new StreamSettings.Timing(
                        admitter.commitInterval(),
                        admitter.sessionTimeout(),
                        admitter.transactionTimeout(),
                        admitter.brokerWait()));
        return new QueueStream(settings, meters);
    }

    /** Ready while every partition of this node is restored and decided, and the broker answers. */
    @Bean
    HealthIndicator queueStreamHealthIndicator(QueueStream stream) {
        return () -> {
            QueueStream.Condition condition = stream.condition();
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
