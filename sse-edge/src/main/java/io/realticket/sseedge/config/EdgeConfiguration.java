package io.realticket.sseedge.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.sseedge.fanout.StreamServer;
import io.realticket.sseedge.tail.SeatStateTail;
import io.realticket.sseedge.view.ServedViews;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The parts of the edge. They are closed in the opposite order: first the streams end, then the reading, then the
 * clients.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EdgeProperties.class, KafkaProperties.class})
public class EdgeConfiguration {
    @Bean
    ServedViews servedViews() {
        return new ServedViews();
    }

    @Bean
    KafkaSources kafkaSources(KafkaProperties properties) {
        return new KafkaSources(properties);
    }

    @Bean
    SeatStateTail seatStateTail(
            KafkaSources sources,
            EdgeProperties properties,
            ServedViews served,
            MeterRegistry registry,
            ApplicationContext context) {
        Runnable onStopped = () -> AvailabilityChangeEvent.publish(context, LivenessState.BROKEN);
        return new SeatStateTail(sources, properties.tail(), served, registry, onStopped);
    }

    @Bean
    HealthIndicator tailHealthIndicator(SeatStateTail tail) {
        return new TailHealthIndicator(tail.status());
    }

    /** The fan-out's part of liveness: without ticks nobody learns anything. */
    @Bean
    HealthIndicator ticksHealthIndicator(EdgeLifecycle edge) {
        return () -> (edge.isTicking() ? Health.up() : Health.down()).build();
    }

    /** Listens before the tail has caught up, so that who comes early is told to come again. */
    @Bean
    EdgeLifecycle edgeLifecycle(
            EdgeProperties properties, ServedViews served, SeatStateTail tail, MeterRegistry registry) {
        return new EdgeLifecycle(() -> StreamServer.start(served, properties.fanout(), registry), tail);
    }
}
