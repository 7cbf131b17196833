package io.realticket.commandapi.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.infra.embedded.EmbeddedPostgres;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.PostgresSettings;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A slot is lost at each moment at which it can be, on a PostgreSQL whose log nobody else needs. None costs a row, and
 * each is counted once.
 */
class LostSlotIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;

    private final ShowId show = Carried.newShow();
    private OutboxNode node;
    private Carried carried;

    @BeforeAll
    static void prepare() throws SQLException {
        Carried.makeTopics(BROKER);
        postgres = EmbeddedPostgres.start(new PostgresSettings(folder, LoopbackPort.resolve(LoopbackPort.ANY)));
        postgres.createDatabase("outbox");
    }

    @AfterAll
    static void end() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void start() {
        node = newNode();
        carried = new Carried(BROKER, node);
        node.slot().prepare();
        node.slot().begin();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void a_slot_that_the_engine_finds_gone_and_makes_anew_is_counted_and_what_lay_before_it_is_sent() {
        node.slot().prepare();
        carried.add(show);
        assertThat(node.dropSlot()).isTrue();
        carried.add(show);

        readUntilAllAreThere();

        assertThat(node.status().slotLosses()).isEqualTo(1);
        assertThat(leftBehind()).isZero();
    }

    @Test
    void a_loss_is_counted_although_the_reader_that_finds_it_ends_before_it_begins() {
        carried.add(show);
        assertThat(node.dropSlot()).isTrue();

        node.slot().prepare();
        assertThat(node.status().slotLosses()).isEqualTo(1);
        node.slot().prepare();
        readUntilAllAreThere();

        assertThat(node.status().slotLosses()).isEqualTo(1);
    }

    @Test
    void a_slot_made_anew_by_an_engine_that_ends_before_it_brings_anything_is_counted_by_the_next_reader() {
        node.slot().prepare();
        carried.add(show);
        assertThat(node.dropSlot()).isTrue();
        // As the engine does, and is then killed.
        node.jdbc
                .sql("select pg_create_logical_replication_slot(?, 'pgoutput')::text")
                .param(node.slot().name())
                .query(String.class)
                .single();
        OutboxNode next = newNode();
        node.close();
        node = next;
        carried.goOnWith(node);

        node.slot().prepare();
        readUntilAllAreThere();

        assertThat(node.status().slotLosses()).isEqualTo(1);
        assertThat(leftBehind()).isZero();
    }

    @Test
    void a_slot_that_postgresql_gave_up_because_the_log_grew_too_long_costs_no_row() {
        carried.add(show);
        node.jdbc.sql("alter system set max_slot_wal_keep_size = '1MB'").update();
        node.jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        Eventually.passes(() -> {
            growLog();
            assertThat(node.jdbc
                            .sql("select wal_status from pg_replication_slots where slot_name = ?")
                            .param(node.slot().name())
                            .query(String.class)
                            .single())
                    .isEqualTo("lost");
        });
        carried.add(show);

        node.read();

        carried.areAllThere();
        assertThat(node.status().slotLosses()).isEqualTo(1);
        assertThat(leftBehind()).isZero();
        node.jdbc.sql("alter system reset max_slot_wal_keep_size").update();
        node.jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private void growLog() {
        IntStream.range(0, 3).forEach(_ -> {
            node.jdbc
                    .sql("select pg_logical_emit_message(false, 'fill', repeat('x', 1000000))::text")
                    .query(String.class)
                    .single();
            node.jdbc.sql("select pg_switch_wal()::text").query(String.class).single();
        });
        node.jdbc.sql("checkpoint").update();
    }

    /** Runs the engine on the slot as it is, without preparing it. */
    private void readUntilAllAreThere() {
        try (Carrier carrier = node.parts().newCarrier();
                LogReader engine = node.parts().newReader(node.parts().reading(carrier))) {
            engine.start();
            carried.areAllThere();
            assertThat(engine.failure()).isNull();
        }
    }

    private double leftBehind() {
        return node.registry.get("realticket_outbox_rows_left_behind").counter().count();
    }

    private static OutboxNode newNode() {
        return OutboxNode.on(postgres.jdbcUrl("outbox"), BROKER.bootstrapServers(), OutboxNode.quick());
    }
}
