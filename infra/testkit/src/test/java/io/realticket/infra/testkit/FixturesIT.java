package io.realticket.infra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The broker and the database that other modules' tests stand on. */
class FixturesIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    @Test
    void a_topic_is_read_to_its_end_over_all_partitions_and_a_restart() {
        BROKER.createTopic("words", 3);
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 9; i++) {
                assertThat(producer.send(new ProducerRecord<>("words", i % 3, "key", "word " + i)))
                        .succeedsWithin(Eventually.DEADLINE);
            }
        }
        BROKER.stop();
        BROKER.start();

        assertThat(BROKER.topics().values("words"))
                .hasSize(9)
                .startsWith("word 0", "word 3")
                .contains("word 8");
    }

    @Test
    void the_database_is_fresh() throws SQLException {
        try (Connection connection = POSTGRES.connect();
                var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }
}
