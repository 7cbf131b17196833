package io.realticket.seatprojector.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts decisions, and says aloud when one could not be made. Thread-safe. */
final class DecisionMetrics {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionMetrics.class);

    private final Counter granted;
    private final Map<Refusal, Counter> refused = new EnumMap<>(Refusal.class);
    private final Counter deadLetters;
    private final Counter suspensions;

    DecisionMetrics(MeterRegistry registry) {
        granted = registry.counter("realticket_decisions_total", "outcome", "granted");
        for (Refusal refusal : Refusal.values()) {
            refused.put(refusal, registry.counter("realticket_decisions_total", "outcome", refusal.code()));
        }
        deadLetters = registry.counter("realticket_dead_letters_total");
        suspensions = registry.counter("realticket_show_suspensions_total");
    }

    void decided(SeatReply reply) {
        Counter counter = reply instanceof SeatReply.Refused no ? refused.get(no.reason()) : granted;
        if (counter != null) {
            counter.increment();
        }
    }

    void deadLetter() {
        deadLetters.increment();
    }

    void suspended(SeatCommand command, long offset, RuntimeException cause) {
        suspensions.increment();
        deadLetters.increment();
        LOG.error(
                "show suspended: showId={} commandId={} offset={} way_back=ResumeShow",
                command.showId(),
                command.commandId(),
                offset,
                cause);
    }
}
