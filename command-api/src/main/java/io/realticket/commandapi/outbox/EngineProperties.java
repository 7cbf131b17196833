package io.realticket.commandapi.outbox;

import io.debezium.connector.postgresql.PostgresConnector;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.connect.storage.MemoryOffsetBackingStore;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How Debezium reads the outbox.
 *
 * @param database where it connects
 * @param schema of the outbox's tables
 */
record EngineProperties(PGSimpleDataSource database, String schema, OutboxSettings settings) {
    /** Each engine of a JVM has a name of its own, or the figures of one that has just ended would be in its way. */
    private static final AtomicInteger ENGINES = new AtomicInteger();

    /** How often the slot learns how far the reader is; what it has not learned is sent again after a failure. */
    private static final int CONFIRM_MILLIS = 200;

    /** The pause after finding nothing: with the library's own choice of 500 it would be most of the delay. */
    private static final int POLL_MILLIS = 5;

    private static final int QUEUED_BATCHES = 4;
    private static final int QUEUED_BYTES_MAX = 32 * 1024 * 1024;

    /** Returns the settings for a new engine. */
    Properties on(String slot) {
        Properties engine = new Properties();
        String name = "outbox-" + ENGINES.incrementAndGet();
        engine.setProperty("name", name);
        engine.setProperty("topic.prefix", name);
        engine.setProperty("connector.class", PostgresConnector.class.getName());
        // The slot is the position: nothing else is remembered.
        engine.setProperty("offset.storage", MemoryOffsetBackingStore.class.getName());
        engine.setProperty("offset.flush.interval.ms", Integer.toString(CONFIRM_MILLIS));
        engine.setProperty("snapshot.mode", "no_data");
        engine.setProperty("plugin.name", "pgoutput");
        engine.setProperty("slot.name", slot);
        engine.setProperty("publication.name", ReplicationSlot.PUBLICATION);
        engine.setProperty("publication.autocreate.mode", "disabled");
        engine.setProperty("table.include.list", schema + ".outbox," + schema + ".outbox_heartbeats");
        engine.setProperty("tombstones.on.delete", "false");
        engine.setProperty("poll.interval.ms", Integer.toString(POLL_MILLIS));
        engine.setProperty("max.batch.size", Integer.toString(settings.batchMax()));
        engine.setProperty("max.queue.size", Integer.toString(QUEUED_BATCHES * settings.batchMax()));
        engine.setProperty("max.queue.size.in.bytes", Integer.toString(QUEUED_BYTES_MAX));
        engine.setProperty(
                "heartbeat.interval.ms", Long.toString(settings.heartbeat().toMillis()));
        engine.setProperty("heartbeat.action.query", ReplicationSlot.HEARTBEAT);
        // Whoever started the engine looks at the slot before it tries again.
        engine.setProperty("errors.max.retries", "0");
        engine.setProperty("slot.max.retries", "0");
        connect(engine);
        return engine;
    }

    private void connect(Properties engine) {
        engine.setProperty("database.hostname", database.getServerNames()[0]);
        engine.setProperty("database.port", Integer.toString(database.getPortNumbers()[0]));
        engine.setProperty("database.dbname", database.getDatabaseName());
        engine.setProperty("database.user", database.getUser());
        if (database.getPassword() != null) {
            engine.setProperty("database.password", database.getPassword());
        }
        if (database.getSslMode() != null) {
            engine.setProperty("database.sslmode", database.getSslMode());
        }
        if (database.getSslRootCert() != null) {
            engine.setProperty("database.sslrootcert", database.getSslRootCert());
        }
    }
}
