package io.realticket.commandapi.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows on their way to the topics, when all is well. */
class OutboxIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static OutboxNode node;
    private static Carried carried;

    @BeforeAll
    static void start() {
        Carried.makeTopics(BROKER);
        node = OutboxNode.on(POSTGRES.jdbcUrl(), BROKER.bootstrapServers(), OutboxNode.quick())
                .read();
        carried = new Carried(BROKER, node);
        Eventually.holds(() -> node.status().isReading());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void rows_come_once_and_in_the_order_of_their_show() {
        List<ShowId> shows = Stream.generate(Carried::newShow).limit(5).toList();

        IntStream.range(0, 300).forEach(i -> carried.add(shows.get(i % shows.size())));

        carried.areAllThere();
        assertThat(shows).allSatisfy(show -> assertThat(carried.times(show)).isEqualTo(60));
        assertThat(node.status().slotLosses()).isZero();
        assertThat(node.registry.get("realticket_outbox_delay").timer().count()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void a_record_is_like_one_that_was_sent_at_once() {
        ShowId show = Carried.newShow();

        String id = carried.add(show);

        carried.areAllThere();
        ConsumerRecord<String, String> record = BROKER.topics().read(Topics.SEAT_COMMANDS.name()).stream()
                .filter(found -> found.key().equals(show.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(record.value())
                .isEqualTo("{\"type\":\"Tick\",\"commandId\":\"%s\",\"showId\":\"%s\"}".formatted(id, show));
        assertThat(header(record, CloudEventHeaders.ID)).isEqualTo(id);
        assertThat(header(record, CloudEventHeaders.CORRELATION_ID)).isEqualTo(id);
        assertThat(header(record, CloudEventHeaders.SUBJECT)).isEqualTo(show.toString());
        assertThat(header(record, CloudEventHeaders.TYPE)).isEqualTo("io.realticket.SeatCommand.Tick");
        assertThat(header(record, CloudEventHeaders.SOURCE)).isEqualTo("/command-api");
        assertThat(header(record, CloudEventHeaders.DATA_SCHEMA)).isEqualTo("urn:realticket:schema:SeatCommand");
        assertThat(header(record, CloudEventHeaders.TIME)).endsWith("Z");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void what_is_rolled_back_is_never_said() {
        ShowId show = Carried.newShow();
        node.addInVain(show);

        carried.add(Carried.newShow());

        carried.areAllThere();
        assertThat(carried.times(show)).isZero();
    }

    @Test
    void nothing_is_added_outside_a_transaction() {
        assertThatThrownBy(() -> node.addOutsideATransaction(Carried.newShow()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void the_slot_moves_on_while_only_other_tables_are_written() {
        LogPosition before = node.slot().position();
        node.jdbc
                .sql("create table if not exists other as select generate_series(1, 10000)")
                .update();
        LogPosition written = new LogPosition(node.jdbc
                .sql("select (pg_current_wal_lsn() - '0/0'::pg_lsn)::bigint")
                .query(Long.class)
                .single());
        assertThat(written).isGreaterThan(before);

        Eventually.passes(() -> assertThat(node.slot().position()).isGreaterThanOrEqualTo(written));
        assertThat(node.count("outbox_heartbeats")).isEqualTo(1);
    }

    @Test
    void rows_are_kept_for_a_while_after_the_broker_has_them_and_never_before() {
        carried.add(Carried.newShow());
        carried.add(Carried.newShow());
        carried.areAllThere();
        OutboxRows rows = new OutboxRows(node.jdbc);
        long all = node.count("outbox");
        node.jdbc
                .sql("update outbox set acknowledged_at = acknowledged_at - interval '8 days'"
                        + " where seq = (select max(seq) from outbox)")
                .update();

        assertThat(rows.deleteAcknowledged(Duration.ofDays(9))).isZero();
        assertThat(rows.deleteAcknowledged(Duration.ofDays(7))).isEqualTo(1);

        assertThat(node.count("outbox")).isEqualTo(all - 1);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return Objects.requireNonNull(CloudEventHeaders.text(record.headers(), name), name);
    }
}
