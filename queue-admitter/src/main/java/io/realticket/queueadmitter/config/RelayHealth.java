package io.realticket.queueadmitter.config;

import io.realticket.queueadmitter.relay.Relay;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How a relay is: down if its thread is gone, if nothing has gone well for too long, or if it passed over what it could not read.
 * Not a part of readiness: commands are decided without it, and another node would read and write the same.
 *
 * @param relay returns how it is
 * @param silenceMax how long ago it may last have gone well, inclusive
 * @param unreadableMax how many facts it may pass over, inclusive
 */
record RelayHealth(Supplier<Relay.Condition> relay, Duration silenceMax, long unreadableMax)
        implements HealthIndicator {
    @Override
    public Health health() {
        Relay.Condition condition = relay.get();
        boolean isWell = condition.alive()
                && condition.silentFor().compareTo(silenceMax) <= 0
                && condition.unreadable() <= unreadableMax;
        Health.Builder health = isWell ? Health.up() : Health.down();
        health.withDetail("lag", condition.lag())
                .withDetail("unreadable", condition.unreadable())
                .withDetail("silentFor", condition.silentFor().toString());
        if (condition.failure() != null) {
            health.withDetail("lastFailure", condition.failure().toString());
        }
        return health.build();
    }
}
