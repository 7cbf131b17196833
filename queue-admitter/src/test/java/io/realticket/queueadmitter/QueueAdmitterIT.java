package io.realticket.queueadmitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicMismatchException;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it is started, alone, on a real broker. */
@ExtendWith(OutputCaptureExtension.class)
class QueueAdmitterIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    static Path folder;

    private static final int PARTITIONS = 3;
    private static final BuyerId BUYER = BuyerId.of("0195a1b2-0000-7000-8000-0000000000bb");

    @Test
    void everyone_who_joins_is_sent_straight_in_once_over_a_restart() {
        List<QueueCommand> joins =
                IntStream.range(0, 60).mapToObj(QueueAdmitterIT::join).toList();
        try (ConfigurableApplicationContext first = run()) {
            assertThat(first.isActive()).isTrue();
            send(joins.subList(0, 30));
            sendBytes(joins.getFirst().showId().toString(), "{}".getBytes(StandardCharsets.UTF_8));
            Eventually.passes(() -> assertThat(replies()).hasSizeGreaterThanOrEqualTo(10));
        }
        send(joins.subList(30, 60));
        try (ConfigurableApplicationContext second = run()) {
            assertThat(second.isActive()).isTrue();
            Eventually.passes(() -> assertThat(replies()).hasSizeGreaterThanOrEqualTo(60));
        }

        assertThat(replies().stream().map(QueueReply::commandId))
                .containsExactlyInAnyOrderElementsOf(
                        joins.stream().map(QueueCommand::commandId).toList());
        for (ConsumerRecord<String, String> reply : BROKER.topics().read(Topics.QUEUE_REPLIES.name())) {
            assertThat(reply.partition()).isEqualTo(ShowPartitioner.partition(reply.key(), PARTITIONS));
        }
        assertThat(BROKER.topics().values(Topics.QUEUE_DEAD_LETTERS.name())).containsExactly("{}");
    }

    @Test
    void the_application_says_when_it_is_ready_and_when_the_broker_is_away() throws Exception {
        try (ConfigurableApplicationContext context = run("--realticket.admitter.session-timeout=1s");
                HttpClient client = HttpClient.newHttpClient()) {
            URI actuator = URI.create(
                    "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/actuator/");
            URI readiness = actuator.resolve("health/readiness");
            Eventually.passes(() -> assertThat(get(client, readiness))
                    .contains("\"status\":\"UP\"")
                    .contains("\"queueStream\"")
                    .contains("\"state\":\"RUNNING\""));
            assertThat(get(client, actuator.resolve("prometheus"))).contains("\nrealticket_admissions_total{");

            BROKER.stop();
            try {
                Eventually.passes(() -> assertThat(get(client, readiness)).contains("\"status\":\"DOWN\""));
            } finally {
                BROKER.start();
            }

            Eventually.patience(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(get(client, readiness)).doesNotContain("DOWN"));
        }
    }

    @Test
    void all_its_topics_are_made_at_start() throws Exception {
        try (ConfigurableApplicationContext context = run();
                Admin admin = BROKER.admin()) {
            assertThat(context.isActive()).isTrue();
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.QUEUE.stream().map(TopicSpec::name).toList());
        }
    }

    @Test
    void a_topic_with_a_setting_that_breaks_a_rule_is_refused(CapturedOutput output) throws Exception {
        run().close();
        set("cleanup.policy", "delete");
        try {
            assertThatThrownBy(() -> run().close()).hasRootCauseInstanceOf(TopicMismatchException.class);
            assertThat(output)
                    .contains("topic queue-state has cleanup.policy=delete but must have compact")
                    .doesNotContain("\tat io.realticket");
        } finally {
            set("cleanup.policy", "compact");
        }
    }

    @Test
    void a_broker_that_never_comes_is_given_up_in_words(CapturedOutput output) {
        String nowhere = "127.0.0.1:" + LoopbackPort.resolve(LoopbackPort.ANY);

        assertThatThrownBy(() -> run(
                                "--realticket.kafka.bootstrap-servers=" + nowhere,
                                "--realticket.admitter.broker-wait=1s")
                        .close())
                .hasStackTraceContaining("NoBrokerException");

        assertThat(output)
                .contains("no Kafka broker at " + nowhere + " made or described the topics within 1 s")
                .doesNotContain("\tat io.realticket");
    }

    @Test
    void settings_out_of_bounds_are_refused_by_name() {
        assertThatThrownBy(() -> run("--realticket.admitter.threads=0").close())
                .hasStackTraceContaining("realticket.admitter.threads");
        assertThatThrownBy(
                        () -> run("--realticket.admitter.commit-interval=0ms").close())
                .hasStackTraceContaining("realticket.admitter.commitInterval");
        assertThatThrownBy(() -> run("--realticket.kafka.partitions=0").close())
                .hasStackTraceContaining("realticket.kafka.partitions");
    }

    private static ConfigurableApplicationContext run(String... more) {
        return QueueAdmitterApplication.builder()
                .properties(Map.of(
                        "realticket.management.port",
                        0,
                        "realticket.kafka.bootstrap-servers",
                        BROKER.bootstrapServers(),
                        "realticket.kafka.partitions",
                        PARTITIONS,
                        "realticket.admitter.state-dir",
                        folder.toString()))
                .run(more);
    }

    private static QueueCommand join(int number) {
        ShowId show = new ShowId(new UUID(0x0195_A1B2_0000_7000L, 0x8000_0000_0000_0000L + number % 7));
        return new QueueCommand.Join(CommandIds.command(BUYER, show, "key-" + number), show, BUYER);
    }

    private static void send(List<QueueCommand> joins) {
        joins.forEach(join -> sendBytes(join.showId().toString(), JsonForm.QUEUE_COMMAND.write(join)));
    }

    private static void sendBytes(String key, byte[] value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            assertThat(producer.send(new ProducerRecord<>(Topics.QUEUE_COMMANDS.name(), key, value)))
                    .succeedsWithin(Eventually.DEADLINE);
        }
    }

    private static List<QueueReply> replies() {
        return BROKER.topics().values(Topics.QUEUE_REPLIES.name()).stream()
                .map(reply -> JsonForm.QUEUE_REPLY.read(reply.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static String get(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void set(String setting, String value) throws Exception {
        try (Admin admin = BROKER.admin()) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, Topics.QUEUE_STATE.name());
            var change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(resource, List.of(change)))
                    .all()
                    .get();
        }
    }
}
