package io.realticket.commandapi.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.TestPostgres;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows are marked when the broker has them. PostgreSQL's log has a commit before other sessions can see what it changed. */
class CarrierIT {
    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private final ShowId show = Carried.newShow();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private OutboxNode node;
    private Carrier carrier;

    @BeforeEach
    void start() {
        node = OutboxNode.on(POSTGRES.jdbcUrl(), "127.0.0.1:1", OutboxNode.quick());
        carrier = new Carrier(
                new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()),
                new OutboxRows(node.jdbc),
                new OutboxMetrics(registry, node.status()));
    }

    @AfterEach
    void stop() {
        carrier.close();
        node.close();
    }

    @Test
    void a_row_that_is_carried_before_it_can_be_seen_is_marked_when_it_can() throws InterruptedException {
        node.addWhile(show, seq -> carryElsewhere(row(seq)));
        assertThat(node.unacknowledged()).isEqualTo(1);

        carrier.carry(List.of());

        assertThat(node.unacknowledged()).isZero();
        assertThat(registry.get("realticket_outbox_delay").timer().count()).isEqualTo(1);
    }

    @Test
    void a_row_that_comes_again_is_marked_and_measured_once() throws InterruptedException {
        node.add(show, 1);
        OutboxRow row = row(
                node.jdbc.sql("select max(seq) from outbox").query(Long.class).single());

        carrier.carry(List.of(row));
        carrier.carry(List.of(row));

        assertThat(node.unacknowledged()).isZero();
        assertThat(registry.get("realticket_outbox_delay").timer().count()).isEqualTo(1);
    }

    /** On another thread, whose statements are not of the transaction that goes on here. */
    private void carryElsewhere(OutboxRow row) {
        CompletableFuture<Void> carried = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                carrier.carry(List.of(row));
                carried.complete(null);
            } catch (InterruptedException e) {
                carried.completeExceptionally(e);
            }
        });
        try {
            carried.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private OutboxRow row(long seq) {
        return new OutboxRow(seq, Topics.SEAT_COMMANDS.name(), show.toString(), "{}", "{}");
    }
}
