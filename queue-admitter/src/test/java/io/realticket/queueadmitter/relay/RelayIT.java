package io.realticket.queueadmitter.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.record.AbstractRecords;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Facts about seats become commands of waiting rooms, once or more often, and never not at all. */
class RelayIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int PARTITIONS = 3;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Relay> relays = new ArrayList<>();

    @BeforeEach
    void topics() throws Exception {
        try (Admin admin = BROKER.admin()) {
            var there = admin.listTopics().names().get();
            for (String topic : List.of(Topics.SEAT_EVENTS.name(), Topics.QUEUE_COMMANDS.name())) {
                if (there.contains(topic)) {
                    admin.deleteTopics(List.of(topic)).all().get();
                    Eventually.passes(
                            () -> assertThat(admin.listTopics().names().get()).doesNotContain(topic));
                }
                BROKER.createTopic(new NewTopic(topic, PARTITIONS, (short) 1));
            }
        }
    }

    @AfterEach
    void close() {
        relays.forEach(Relay::close);
    }

    private Relay start(String group) {
        return start(group, Topics.QUEUE_COMMANDS.name());
    }

    private Relay start(String group, String to) {
        RelaySettings settings = new RelaySettings(
                group, BROKER.bootstrapServers(), Topics.SEAT_EVENTS.name(), to, Duration.ofSeconds(2));
        Relay relay = new Relay(settings, new StockTranslation(), meters);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private static void happen(List<SeatEvent> events) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                BROKER.bootstrapServers(),
                ProducerConfig.PARTITIONER_CLASS_CONFIG,
                ShowPartitioner.class);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (SeatEvent event : events) {
                write(producer, JsonForm.SEAT_EVENT.write(event));
            }
        }
    }

    private static void write(KafkaProducer<String, byte[]> producer, byte[] value) throws Exception {
        producer.send(new ProducerRecord<>(Topics.SEAT_EVENTS.name(), SeatFacts.SHOW.toString(), value))
                .get(Eventually.DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    private static List<QueueCommand> commands() {
        return BROKER.topics().values(Topics.QUEUE_COMMANDS.name()).stream()
                .map(value -> JsonForm.QUEUE_COMMAND.read(value.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<Long> sourceOffsets() {
        return commands().stream()
                .map(command -> ((QueueCommand.NoteSeats) command).sourceOffset())
                .toList();
    }

    @Test
    void every_fact_about_seats_comes_over_in_order_and_in_the_show_s_partition() throws Exception {
        start("in-order");
        happen(List.of(
                SeatFacts.opened(),
                SeatFacts.held(),
                SeatFacts.withoutSeats().findFirst().orElseThrow()));
        happen(List.of(SeatFacts.booked()));

        Eventually.passes(() -> assertThat(sourceOffsets()).containsExactly(0L, 1L, 3L));
        for (ConsumerRecord<String, String> record : BROKER.topics().read(Topics.QUEUE_COMMANDS.name())) {
            assertThat(record.key()).isEqualTo(SeatFacts.SHOW.toString());
            assertThat(record.partition()).isEqualTo(ShowPartitioner.partition(record.key(), PARTITIONS));
        }
        assertThat(meters.counter("realticket_relayed_commands_total", "relay", "in-order")
                        .count())
                .isEqualTo(3);
    }

    @Test
    void a_relay_that_starts_again_goes_on_where_it_was() throws Exception {
        Relay first = start("again");
        happen(List.of(SeatFacts.opened(), SeatFacts.held()));
        Eventually.passes(() -> assertThat(sourceOffsets()).containsExactly(0L, 1L));
        first.close();
        assertThat(first.condition().alive()).isFalse();
        happen(List.of(SeatFacts.released()));

        start("again");

        Eventually.passes(() -> assertThat(sourceOffsets()).endsWith(2L));
        assertThat(sourceOffsets()).startsWith(0L, 1L);
    }

    @Test
    void what_comes_twice_has_the_same_id_and_the_same_offset() throws Exception {
        happen(List.of(SeatFacts.opened(), SeatFacts.held()));
        start("one").close();
        start("two");
        Eventually.passes(() -> assertThat(sourceOffsets()).hasSizeGreaterThanOrEqualTo(2));
        start("three");

        Eventually.passes(() -> assertThat(sourceOffsets()).hasSizeGreaterThanOrEqualTo(4));
        assertThat(commands())
                .allSatisfy(command -> assertThat(commands())
                        .filteredOn(other -> other.commandId().equals(command.commandId()))
                        .containsOnly(command));
        assertThat(commands().stream().distinct()).hasSize(2);
    }

    @Test
    void a_broker_that_was_away_costs_nothing_but_time() throws Exception {
        Relay relay = start("away");
        happen(List.of(SeatFacts.opened()));
        Eventually.passes(() -> assertThat(sourceOffsets()).containsExactly(0L));

        BROKER.stop();
        Eventually.passes(() -> assertThat(relay.condition().silentFor()).isGreaterThan(Duration.ofSeconds(6)));
        BROKER.start();
        happen(List.of(SeatFacts.held()));

        Eventually.passes(() -> assertThat(sourceOffsets()).contains(0L, 1L));
        Eventually.passes(() -> assertThat(relay.condition().silentFor()).isLessThan(Duration.ofSeconds(6)));
        assertThat(relay.condition().alive()).isTrue();
    }

    @Test
    void a_record_of_a_later_version_is_passed_over() throws Exception {
        Relay relay = start("later");
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                BROKER.bootstrapServers(),
                ProducerConfig.PARTITIONER_CLASS_CONFIG,
                ShowPartitioner.class);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            write(producer, "{\"type\":\"SeatsPainted\"}".getBytes(StandardCharsets.UTF_8));
        }
        happen(List.of(SeatFacts.opened()));

        Eventually.passes(() -> assertThat(sourceOffsets()).containsExactly(1L));
        assertThat(relay.condition().unreadable()).isEqualTo(1);
    }

    @Test
    void nothing_comes_over_before_a_record_that_the_topic_refused() throws Exception {
        Relay relay = start("refused");
        happen(List.of(SeatFacts.held()));
        Eventually.passes(() -> assertThat(sourceOffsets()).containsExactly(0L));
        // Who has booked makes a record longer.
        recordBytesMax(
                bytesBound(BROKER.topics().read(Topics.QUEUE_COMMANDS.name()).getFirst()));
        happen(List.of(SeatFacts.held(), SeatFacts.booked(), SeatFacts.held(), SeatFacts.released()));
        Eventually.passes(() -> assertThat(relay.condition().silentFor()).isGreaterThan(Duration.ofSeconds(4)));
        assertThat(sourceOffsets().stream().distinct()).containsExactly(0L, 1L);

        recordBytesMax(TopicSpec.RECORD_BYTES_MAX);

        Eventually.passes(() -> assertThat(sourceOffsets()).contains(4L));
        assertThat(sourceOffsets().stream().distinct()).containsExactly(0L, 1L, 2L, 3L, 4L);
        Eventually.passes(() -> assertThat(relay.condition().failure()).isNull());
    }

    @Test
    void a_relay_that_fails_attempt_after_attempt_says_for_how_long() throws Exception {
        Relay relay = start("nowhere", "no-such-topic");
        happen(List.of(SeatFacts.opened()));

        Eventually.passes(() -> assertThat(relay.condition().silentFor()).isGreaterThan(Duration.ofSeconds(6)));
        assertThat(relay.condition().failure()).isNotNull();
        BROKER.createTopic(new NewTopic("no-such-topic", PARTITIONS, (short) 1));

        Eventually.passes(() -> assertThat(relay.condition().failure()).isNull());
        assertThat(relay.condition().silentFor()).isLessThan(Duration.ofSeconds(6));
    }

    private static int bytesBound(ConsumerRecord<String, String> record) {
        return AbstractRecords.estimateSizeInBytesUpperBound(
                RecordBatch.CURRENT_MAGIC_VALUE,
                CompressionType.NONE,
                record.key().getBytes(StandardCharsets.UTF_8),
                record.value().getBytes(StandardCharsets.UTF_8),
                record.headers().toArray());
    }

    private static void recordBytesMax(int bytes) throws Exception {
        try (Admin admin = BROKER.admin()) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, Topics.QUEUE_COMMANDS.name());
            var most = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
            admin.incrementalAlterConfigs(Map.of(resource, List.of(new AlterConfigOp(most, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }
}
