package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.topic.TopicMismatchException;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.seatprojector.SeatProjectorApplication;
import java.io.IOException;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it is started: alone, on topics that are as they must be. */
class StartIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private final Cluster cluster = Cluster.of(BROKER);

    @Test
    void the_application_starts_alone_and_says_when_it_is_ready() throws Exception {
        try (ConfigurableApplicationContext context = run();
                HttpClient client = HttpClient.newHttpClient()) {
            URI readiness = URI.create("http://127.0.0.1:"
                    + context.getEnvironment().getProperty("local.server.port") + "/actuator/health/readiness");

            Eventually.passes(() -> assertThat(get(client, readiness))
                    .contains("\"status\":\"UP\"")
                    .contains("\"seatStream\"")
                    .contains("\"state\":\"RUNNING\""));
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

    @ParameterizedTest
    @CsvSource({
        "seat-state, cleanup.policy, delete, compact",
        "seat-commands, message.timestamp.type, CreateTime, LogAppendTime",
        "seat-events, retention.ms, 1000, -1"
    })
    void a_topic_with_a_setting_that_breaks_a_rule_is_refused(String topic, String setting, String wrong, String right)
            throws Exception {
        cluster.topics();
        set(topic, setting, wrong);
        try {
            assertThatThrownBy(() -> new SeatStream(cluster.settings(), new SimpleMeterRegistry()).start())
                    .isInstanceOf(TopicMismatchException.class)
                    .hasMessageContaining(
                            "topic " + topic + " has " + setting + "=" + wrong + " but must have " + right);
        } finally {
            set(topic, setting, right);
        }
    }

    @Test
    void another_number_of_partitions_is_refused() {
        cluster.topics();
        StreamSettings.Cluster more =
                new StreamSettings.Cluster(BROKER.bootstrapServers(), Cluster.PARTITIONS + 1, (short) 1);

        assertThatThrownBy(() -> new TopicStart(more).createOrVerify(Eventually.DEADLINE))
                .isInstanceOf(TopicMismatchException.class)
                .hasMessageContaining("topic seat-commands has partitions=3 but must have 4");
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
