package io.realticket.commandapi.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reader is made of, run after run. Used by the reader's thread. */
public final class OutboxParts {
    private static final Duration FORGET_EVERY = Duration.ofMinutes(10);

    private final OutboxSettings settings;
    private final OutboxStatus status;
    private final OutboxMetrics metrics;
    private final PGSimpleDataSource database;
    private final JdbcClient jdbc;
    private final OutboxRows rows;
    private final ReplicationSlot slot;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private long forgotNanos = System.nanoTime() - FORGET_EVERY.toNanos();

    /**
     * @param database for sessions that are kept, and for the engine
     * @param jdbc for statements
     * @param producers make one that is idempotent and not transactional, acks=all, without an end to its retries
     */
    public OutboxParts(
            OutboxSettings settings,
            PGSimpleDataSource database,
            JdbcClient jdbc,
            Supplier<Producer<byte[], byte[]>> producers,
            MeterRegistry registry) {
        this.settings = settings;
        this.status = new OutboxStatus(settings.silenceMax());
        this.metrics = new OutboxMetrics(registry, status);
        this.database = database;
        this.jdbc = jdbc;
        this.rows = new OutboxRows(jdbc);
        this.slot = new ReplicationSlot(jdbc, status);
        this.producers = producers;
    }

    /** Returns how the outbox does. */
    public OutboxStatus status() {
        return status;
    }

    OutboxSettings settings() {
        return settings;
    }

    OutboxMetrics metrics() {
        return metrics;
    }

    DataSource sessions() {
        return database;
    }

    ReplicationSlot slot() {
        return slot;
    }

    Carrier newCarrier() {
        return new Carrier(producers.get(), rows, metrics);
    }

    Reading reading(Carrier carrier) {
        return new Reading(slot, rows, carrier, metrics, status, settings.leftBehindAfter());
    }

    LogReader newReader(LogReader.Listener listener) {
        String schema = jdbc.sql("select current_schema()").query(String.class).single();
        return new LogReader(new EngineProperties(database, schema, settings).on(slot.name()), listener);
    }

    /** Looks at what waits, for those who measure. */
    void observe() {
        status.seen(rows.waiting(), slot.retainedBytes());
    }

    /** Now and then deletes what the broker has had for long enough. */
    void forget() {
        if (System.nanoTime() - forgotNanos >= FORGET_EVERY.toNanos()) {
            forgotNanos = System.nanoTime();
            rows.deleteAcknowledged(settings.kept());
        }
    }
}
