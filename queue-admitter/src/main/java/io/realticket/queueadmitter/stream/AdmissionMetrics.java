package io.realticket.queueadmitter.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.queueadmitter.admission.Decision;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts decisions and visits, and says aloud when a decision could not be made. Thread-safe. */
final class AdmissionMetrics {
    private static final Logger LOG = LoggerFactory.getLogger(AdmissionMetrics.class);

    private final Counter granted;
    private final Map<QueueRefusal, Counter> refused = new EnumMap<>(QueueRefusal.class);
    private final Counter joins;
    private final Counter calls;
    private final Counter entries;
    private final Map<Departure, Counter> departures = new EnumMap<>(Departure.class);
    private final Counter ticks;
    private final Counter deadLetters;
    private final Counter suspensions;

    AdmissionMetrics(MeterRegistry registry) {
        granted = registry.counter("realticket_admissions_total", "outcome", "granted");
        for (QueueRefusal refusal : QueueRefusal.values()) {
            refused.put(refusal, registry.counter("realticket_admissions_total", "outcome", refusal.code()));
        }
        joins = registry.counter("realticket_queue_joins_total");
        calls = registry.counter("realticket_queue_calls_total");
        entries = registry.counter("realticket_queue_entries_total");
        for (Departure departure : Departure.values()) {
            departures.put(
                    departure, registry.counter("realticket_queue_departures_total", "departure", departure.name()));
        }
        ticks = registry.counter("realticket_queue_ticks_total");
        deadLetters = registry.counter("realticket_queue_dead_letters_total");
        suspensions = registry.counter("realticket_room_suspensions_total");
    }

    void decided(QueueCommand command, Decision decision) {
        if (command instanceof QueueCommand.Tick) {
            ticks.increment();
        } else if (decision.reply() instanceof QueueReply.Refused no) {
            increment(refused.get(no.reason()));
        } else {
            granted.increment();
        }
        decision.events().forEach(this::happened);
    }

    private void happened(QueueEvent event) {
        switch (event) {
            case QueueEvent.Joined joined -> joins.increment();
            case QueueEvent.Called called -> calls.increment(called.visitors().size());
            case QueueEvent.Entered entered -> entries.increment();
            case QueueEvent.Departed departed -> increment(departures.get(departed.departure()));
            default -> {
                // The others are rare, and in the log.
            }
        }
    }

    private static void increment(@Nullable Counter counter) {
        if (counter != null) {
            counter.increment();
        }
    }

    void deadLetter() {
        deadLetters.increment();
    }

    void suspended(QueueCommand command, long offset, RuntimeException cause) {
        suspensions.increment();
        deadLetters.increment();
        LOG.error(
                "room suspended: showId={} commandId={} offset={} way_back=ResumeCalls",
                command.showId(),
                command.commandId(),
                offset,
                cause);
    }
}
