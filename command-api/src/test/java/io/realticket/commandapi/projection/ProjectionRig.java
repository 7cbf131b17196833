package io.realticket.commandapi.projection;

import com.zaxxer.hikari.HikariDataSource;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log and a database with the projection's tables, for tests of the parts between them. */
final class ProjectionRig {
    static final int PARTITIONS = 3;
    static final ProjectionSettings SETTINGS = new ProjectionSettings(
            50,
            Duration.ofMillis(50),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(300),
            Duration.ofSeconds(2));

    private static final List<String> TABLES = List.of(
            "select show_id, version from projection.shows order by show_id",
            "select booking_id, show_id, buyer_id, hold_id, state, total_minor, currency, booked_at, cancelled_at,"
                    + " version from projection.bookings order by booking_id",
            "select booking_id, show_id, section_id, cell, live from projection.booked_seats"
                    + " order by booking_id, section_id, cell");

    private final String bootstrapServers;
    private final HikariDataSource pool;

    private ProjectionRig(String bootstrapServers, HikariDataSource pool) {
        this.bootstrapServers = bootstrapServers;
        this.pool = pool;
    }

    static ProjectionRig create(TestBroker broker, TestPostgres postgres) {
        broker.createTopic(Topics.SEAT_EVENTS.name(), PARTITIONS);
        ProjectionRig rig = new ProjectionRig(broker.bootstrapServers(), pool(postgres.jdbcUrl()));
        Flyway.configure().dataSource(rig.pool).load().migrate();
        return rig;
    }

    static HikariDataSource pool(String jdbcUrl) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(jdbcUrl);
        pool.setMaximumPoolSize(5);
        pool.setConnectionTimeout(1_000);
        return pool;
    }

    DataSource pool() {
        return pool;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "none",
                        "fetch.max.wait.ms",
                        5),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    LogFollower follower() {
        return follower(pool);
    }

    LogFollower follower(DataSource otherPool) {
        return new LogFollower(otherPool, this::consumer, SETTINGS);
    }

    Rebuilds rebuilds(LogFollower follower) {
        return new Rebuilds(follower, pool, this::consumer, SETTINGS);
    }

    EventWriter writer() {
        return new EventWriter(bootstrapServers);
    }

    /** Returns every row there is, in words. */
    List<String> rows() {
        return TABLES.stream()
                .flatMap(sql -> jdbc().sql(sql).query().listOfRows().stream())
                .map(Object::toString)
                .toList();
    }

    /** Returns the version of a show up to which events are applied; 0 if none is. */
    long version(ShowStory story) {
        return jdbc().sql("select coalesce(max(version), 0) from projection.shows where show_id = ?")
                .param(story.show().value())
                .query(Long.class)
                .single();
    }

    void close() {
        pool.close();
    }
}
