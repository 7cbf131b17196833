package io.realticket.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform relies on when it runs on the embedded broker. */
class EmbeddedBrokerIT {
    @TempDir
    private Path folder;

    @Test
    void records_survive_a_restart_on_another_port() throws Exception {
        try (EmbeddedBroker broker = start()) {
            createTopic(broker, "kept");
            KafkaLog.transaction(broker, "kept", "first", true);
        }
        try (EmbeddedBroker broker = start()) {
            assertThat(KafkaLog.committed(broker, "kept")).containsExactly("first");
        }
    }

    @Test
    void an_aborted_transaction_is_not_seen_and_a_committed_one_is() throws Exception {
        try (EmbeddedBroker broker = start()) {
            createTopic(broker, "facts");
            KafkaLog.transaction(broker, "facts", "aborted", false);
            KafkaLog.transaction(broker, "facts", "committed", true);

            assertThat(KafkaLog.committed(broker, "facts")).containsExactly("committed");
        }
    }

    @Test
    void transactions_are_of_the_current_protocol() throws Exception {
        try (EmbeddedBroker broker = start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var features = admin.describeFeatures().featureMetadata().get().finalizedFeatures();
            assertThat(features).containsKey("transaction.version");
            assertThat(features.get("transaction.version"))
                    .satisfies(range -> assertThat(range.maxVersionLevel()).isEqualTo((short) 2));
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(BrokerSettings.at(folder, other.getLocalPort())))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " for the Kafka broker is taken");
        }
    }

    @Test
    void closing_twice_is_like_closing_once() {
        EmbeddedBroker broker = start();
        broker.close();
        broker.close();
        assertThat(LoopbackPort.isFree(broker.port())).isTrue();
    }

    private EmbeddedBroker start() {
        return EmbeddedBroker.start(BrokerSettings.at(folder, LoopbackPort.ANY));
    }

    private static void createTopic(EmbeddedBroker broker, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }
}
