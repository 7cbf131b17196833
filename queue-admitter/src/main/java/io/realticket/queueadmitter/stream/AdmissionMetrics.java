package io.realticket.queueadmitter.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.queue.QueueCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts decisions, and says aloud when one could not be made. Thread-safe. */
final class AdmissionMetrics {
    private static final Logger LOG = LoggerFactory.getLogger(AdmissionMetrics.class);

    private final Counter decided;
    private final Counter deadLetters;

    AdmissionMetrics(MeterRegistry registry) {
        decided = registry.counter("realticket_admissions_total");
        deadLetters = registry.counter("realticket_queue_dead_letters_total");
    }

    void decided() {
        decided.increment();
    }

    void unreadable() {
        deadLetters.increment();
    }

    void undecidable(QueueCommand command, long offset, RuntimeException cause) {
        deadLetters.increment();
        LOG.error(
                "command put aside: showId={} commandId={} offset={}",
                command.showId(),
                command.commandId(),
                offset,
                cause);
    }
}
