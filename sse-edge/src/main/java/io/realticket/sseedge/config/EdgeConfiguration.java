package io.realticket.sseedge.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.sseedge.fanout.FanoutParts;
import io.realticket.sseedge.fanout.StreamServer;
import io.realticket.sseedge.jwks.KeyRing;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.tail.QueueStateTopic;
import io.realticket.sseedge.tail.SeatStateTopic;
import io.realticket.sseedge.tail.StateTail;
import io.realticket.sseedge.tail.TailWatch;
import io.realticket.sseedge.view.ServedViews;
import java.time.InstantSource;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The parts of the edge. They are closed in the opposite order: first the streams end and presence with them, then the
 * reading, then the clients.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EdgeProperties.class, KafkaProperties.class})
public class EdgeConfiguration {
    /** Coming and going of so many visitors is noted between two reports: of all that a crowded edge has, twice. */
    private static final int CHANGES_MAX = 50_000;

    @Bean
    ServedViews servedViews() {
        return new ServedViews();
    }

    @Bean
    KafkaSources kafkaSources(KafkaProperties properties) {
        return new KafkaSources(properties);
    }

    @Bean
    Tails tails(
            KafkaSources sources,
            EdgeProperties properties,
            ServedViews served,
            MeterRegistry registry,
            ApplicationContext context) {
        TailWatch watch = new TailWatch(registry, () -> AvailabilityChangeEvent.publish(context, LivenessState.BROKEN));
        return new Tails(
                new StateTail<>(sources, new SeatStateTopic(), properties.tail(), served.seats(), watch),
                new StateTail<>(
                        sources,
                        new QueueStateTopic(InstantSource.system()),
                        properties.tail(),
                        served.rooms(),
                        watch));
    }

    @Bean
    HealthIndicator tailHealthIndicator(Tails tails) {
        return new TailHealthIndicator(tails.seats().status());
    }

    @Bean
    HealthIndicator queueTailHealthIndicator(Tails tails) {
        return new TailHealthIndicator(tails.rooms().status());
    }

    /** The fan-out's part of liveness: without ticks nobody learns anything, without reports nobody inside is seen. */
    @Bean
    HealthIndicator ticksHealthIndicator(EdgeLifecycle edge) {
        return () -> (edge.isGoing() ? Health.up() : Health.down()).build();
    }

    @Bean
    KeyRing keyRing(EdgeProperties properties, MeterRegistry registry) {
        KeyRing keys = new KeyRing(properties.jwksUrl(), properties.keys(), registry);
        keys.start();
        return keys;
    }

    @Bean
    FanoutParts fanoutParts(ServedViews served, KeyRing keys, MeterRegistry registry) {
        return new FanoutParts(served, keys, new Attendance(CHANGES_MAX), InstantSource.system(), registry);
    }

    @Bean
    PresenceReporting presenceReporting(EdgeProperties properties, KafkaProperties kafka, FanoutParts parts) {
        return new PresenceReporting(properties, kafka.bootstrapServers(), parts);
    }

    /** Listens before the tails have caught up, so that who comes early is told to come again. */
    @Bean
    EdgeLifecycle edgeLifecycle(
            EdgeProperties properties, FanoutParts parts, Tails tails, PresenceReporting reporting) {
        return new EdgeLifecycle(() -> StreamServer.start(parts, properties.fanout()), tails, reporting);
    }
}
