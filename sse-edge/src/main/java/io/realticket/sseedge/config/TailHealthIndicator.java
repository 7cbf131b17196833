package io.realticket.sseedge.config;

import io.realticket.sseedge.tail.TailState;
import io.realticket.sseedge.tail.TailStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether this edge shows what is true: part of its readiness. */
final class TailHealthIndicator implements HealthIndicator {
    private final TailStatus status;

    TailHealthIndicator(TailStatus status) {
        this.status = status;
    }

    @Override
    public Health health() {
        return switch (status.now()) {
            case TailState.Live _ -> Health.up().build();
            case TailState.CatchingUp(long records) ->
                Health.outOfService().withDetail("catchingUp", records).build();
            case TailState.BrokerAway(var since) ->
                Health.outOfService().withDetail("brokerAway", since.toString()).build();
            case TailState.Stopped(String cause) ->
                Health.down().withDetail("stopped", cause).build();
        };
    }
}
