package io.realticket.commandapi.outbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.message.Message;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.ShowPartitioner;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox of a node and its reader, without the rest of the node. */
final class OutboxNode implements AutoCloseable {
    private final HikariDataSource pool;
    private final TransactionTemplate transactions;
    private final StoredOutbox outbox;
    private final OutboxParts parts;
    private final OutboxReader reader;
    final MeterRegistry registry = new SimpleMeterRegistry();
    final JdbcClient jdbc;

    private OutboxNode(String jdbcUrl, String bootstrapServers, OutboxSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setConnectionTimeout(2_000);
        this.pool = new HikariDataSource(config);
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.outbox = new StoredOutbox(jdbc, Clock.systemUTC());
        PGSimpleDataSource sessions = new PGSimpleDataSource();
        sessions.setUrl(jdbcUrl);
        this.parts = new OutboxParts(settings, sessions, jdbc, () -> producer(bootstrapServers), registry);
        this.reader = new OutboxReader(parts);
    }

    /** Returns a node on a database with all its tables; it does not read before {@link #read()}. */
    static OutboxNode on(String jdbcUrl, String bootstrapServers, OutboxSettings settings) {
        Flyway.configure().dataSource(jdbcUrl, null, null).load().migrate();
        return new OutboxNode(jdbcUrl, bootstrapServers, settings);
    }

    /** Returns settings that are quick enough to wait for. */
    static OutboxSettings quick() {
        return new OutboxSettings(
                Duration.ofDays(7),
                Duration.ofMillis(200),
                Duration.ofMinutes(10),
                Duration.ofMillis(50),
                Duration.ofSeconds(10),
                Duration.ofMillis(20),
                Duration.ofMillis(500),
                Duration.ofSeconds(60),
                50);
    }

    OutboxNode read() {
        reader.start();
        return this;
    }

    OutboxStatus status() {
        return parts.status();
    }

    ReplicationSlot slot() {
        return parts.slot();
    }

    /** Returns what the reader is made of, to do its steps one by one. */
    OutboxParts parts() {
        return parts;
    }

    /** Ends the session by which a node has the right to read. */
    void cutLock() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                .query(Boolean.class)
                .list();
    }

    /** Adds a message about {@code show} in a transaction of its own and returns its id. */
    String add(ShowId show, long version) {
        Message message = message(show, version);
        transactions.executeWithoutResult(_ -> outbox.add(message));
        return message.id().toString();
    }

    /** Adds a message in a transaction that is not over before {@code meanwhile} has heard the row's number. */
    void addWhile(ShowId show, LongConsumer meanwhile) {
        transactions.executeWithoutResult(_ -> {
            outbox.add(message(show, 1));
            meanwhile.accept(
                    jdbc.sql("select max(seq) from outbox").query(Long.class).single());
        });
    }

    /** Adds a message in a transaction that is rolled back. */
    void addInVain(ShowId show) {
        transactions.executeWithoutResult(transaction -> {
            outbox.add(message(show, 1));
            transaction.setRollbackOnly();
        });
    }

    void addOutsideATransaction(ShowId show) {
        outbox.add(message(show, 1));
    }

    long unacknowledged() {
        return count("outbox where acknowledged_at is null");
    }

    long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    /** Ends the session that reads the log, if there is one. */
    void cutReader() {
        jdbc.sql("select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = ? and active")
                .param(slot().name())
                .query(Boolean.class)
                .list();
    }

    /** Takes the slot from under whoever reads it; false if it was not quick enough. */
    boolean dropSlot() {
        cutReader();
        return !jdbc.sql("select pg_drop_replication_slot(slot_name)::text from pg_replication_slots"
                        + " where slot_name = ? and not active")
                .param(slot().name())
                .query(String.class)
                .list()
                .isEmpty();
    }

    @Override
    public void close() {
        reader.close();
        pool.close();
    }

    private static Message message(ShowId show, long version) {
        return Message.seatCommand(
                new SeatCommand.Tick(new CommandId(UUID.randomUUID()), show), Aggregate.of(show), version);
    }

    private static Producer<byte[], byte[]> producer(String bootstrapServers) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "partitioner.class",
                        ShowPartitioner.class.getName(),
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        Integer.MAX_VALUE,
                        "request.timeout.ms",
                        1_500,
                        "max.block.ms",
                        500,
                        "reconnect.backoff.max.ms",
                        200),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
