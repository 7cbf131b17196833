package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.topic.TopicMismatchException;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.seatprojector.SeatProjectorApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it is started: alone, on topics that are as they must be. */
@ExtendWith(OutputCaptureExtension.class)
class StartIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private final Cluster cluster = Cluster.of(BROKER);

    @Test
    void the_application_starts_alone_and_says_when_it_is_ready() throws Exception {
        try (ConfigurableApplicationContext context = run();
                HttpClient client = HttpClient.newHttpClient()) {
            URI actuator = URI.create(
                    "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/actuator/");
            URI readiness = actuator.resolve("health/readiness");

            Eventually.passes(() -> assertThat(get(client, readiness))
                    .contains("\"status\":\"UP\"")
                    .contains("\"seatStream\"")
                    .contains("\"state\":\"RUNNING\""));
            assertThat(get(client, actuator.resolve("prometheus")))
                    .contains("\nrealticket_decisions_total{outcome=\"granted\"}")
                    .contains("\nrealticket_dead_letters_total ");
        }
    }

    private static String get(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static ConfigurableApplicationContext run(String... more) {
        return SeatProjectorApplication.builder()
                .properties(Map.of(
                        "realticket.management.port",
                        0,
                        "realticket.kafka.bootstrap-servers",
                        BROKER.bootstrapServers(),
                        "realticket.kafka.partitions",
                        Cluster.PARTITIONS))
                .run(more);
    }

    @Test
    void settings_out_of_bounds_are_refused_by_name() {
        assertThatThrownBy(() -> run("--realticket.projector.threads=0").close())
                .hasStackTraceContaining("realticket.projector.threads");
        assertThatThrownBy(
                        () -> run("--realticket.projector.commit-interval=0ms").close())
                .hasStackTraceContaining("realticket.projector.commitInterval");
    }

    @Test
    void a_context_that_cannot_start_leaves_nothing_running() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> run("--server.port=" + taken.getLocalPort()).close())
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("seat-projector"));
    }

    @Test
    void a_stream_that_cannot_be_made_leaves_nothing_running() {
        // Kafka Streams wants transactions to be shorter than their timeout.
        assertThatThrownBy(
                        () -> run("--realticket.projector.commit-interval=20s").close())
                .hasStackTraceContaining("commit.interval.ms");

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("seat-projector"));
    }

    @ParameterizedTest
    @CsvSource({
        "seat-state, cleanup.policy, delete, compact",
        "seat-commands, message.timestamp.type, CreateTime, LogAppendTime",
        "seat-events, retention.ms, 1000, -1"
    })
    void a_topic_with_a_setting_that_breaks_a_rule_is_refused(
            String topic, String setting, String wrong, String right, CapturedOutput output) throws Exception {
        cluster.topics();
        set(topic, setting, wrong);
        try {
            assertThatThrownBy(() -> run().close()).hasRootCauseInstanceOf(TopicMismatchException.class);
            assertThat(output)
                    .contains("topic " + topic + " has " + setting + "=" + wrong + " but must have " + right)
                    .contains("kafka-configs --alter --topic " + topic + " --add-config " + setting + "=" + right)
                    .doesNotContain("\tat io.realticket");
        } finally {
            set(topic, setting, right);
        }
    }

    private static void set(String topic, String setting, String value) throws Exception {
        try (Admin admin = BROKER.admin()) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(resource, List.of(change)))
                    .all()
                    .get();
        }
    }
}
