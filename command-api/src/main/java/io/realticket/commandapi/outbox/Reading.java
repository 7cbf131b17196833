package io.realticket.commandapi.outbox;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.connect.source.SourceRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what one run of the reader brings: first what the log will never bring, then the log, then whatever was left
 * behind. Only the engine's thread carries, so that rows stay in order.
 */
final class Reading implements LogReader.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final Duration LOOK_BEHIND = Duration.ofSeconds(1);

    private final ReplicationSlot slot;
    private final OutboxRows rows;
    private final Carrier carrier;
    private final Sweep sweep;
    private final OutboxMetrics metrics;
    private final OutboxStatus status;
    private final Duration leftBehindAfter;
    private volatile boolean begun;
    private long lookedBehindNanos = System.nanoTime();

    Reading(
            ReplicationSlot slot,
            OutboxRows rows,
            Carrier carrier,
            OutboxMetrics metrics,
            OutboxStatus status,
            Duration leftBehindAfter) {
        this.slot = slot;
        this.rows = rows;
        this.carrier = carrier;
        this.sweep = new Sweep(rows, carrier);
        this.metrics = metrics;
        this.status = status;
        this.leftBehindAfter = leftBehindAfter;
    }

    /** Whether the log has brought anything. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public void begins() {
        // What comes first from the log shows that it is read, and from where.
        rows.beat();
    }

    @Override
    public void changed(List<SourceRecord> changes) throws InterruptedException {
        if (!begun) {
            catchUp();
            begun = true;
            status.role(OutboxStatus.Role.READING);
        }
        carrier.carry(Changes.rows(changes));
        lookBehind();
    }

    /**
     * What the log will not bring any more is behind the slot, whether it is the one that was prepared or another, which
     * the engine made silently.
     */
    private void catchUp() throws InterruptedException {
        LogPosition position = slot.begin();
        int sent = sweep.before(position);
        LOG.info("outbox is read slot={} position={} sentFromTable={}", slot.name(), position, sent);
    }

    /** All that the log has brought is acknowledged now, so what is old and not acknowledged was not in it. */
    private void lookBehind() throws InterruptedException {
        if (System.nanoTime() - lookedBehindNanos < LOOK_BEHIND.toNanos()) {
            return;
        }
        lookedBehindNanos = System.nanoTime();
        int sent = sweep.olderThan(leftBehindAfter);
        if (sent > 0) {
            metrics.leftBehind(sent);
            LOG.error("rows were left behind by the log and sent from the table rows={}", sent);
        }
    }
}
