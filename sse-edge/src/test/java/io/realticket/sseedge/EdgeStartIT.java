package io.realticket.sseedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Projector;
import io.realticket.sseedge.history.Show;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How an edge starts, and what it does about a topic that is not what it should be. */
class EdgeStartIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final Show SHOW = Show.of(1, 1, 100);

    @Test
    void an_edge_that_starts_before_its_broker_refuses_until_it_has_caught_up() throws Exception {
        RunningEdge.ready(BROKER.bootstrapServers()).close();
        try (Projector projector = new Projector(BROKER.bootstrapServers())) {
            projector.write(SHOW.headers(1, SaleState.OPEN));
        }
        BROKER.stop();
        try (RunningEdge edge = RunningEdge.start(BROKER.bootstrapServers())) {
            assertThat(edge.readiness()).isEqualTo(503);
            try (StreamClient client = edge.get(SHOW, "")) {
                assertThat(client.status()).isEqualTo(503);
                assertThat(client.header("retry-after")).isNotEmpty();
            }
            BROKER.start();
            Eventually.holds(() -> edge.readiness() == 200);
            try (StreamClient client = edge.get(SHOW, "")) {
                assertThat(client.next().event()).isEqualTo("snapshot");
            }
        }
    }

    @Test
    void an_edge_does_not_start_on_topics_that_would_break_a_rule() {
        RunningEdge.ready(BROKER.bootstrapServers()).close();
        assertThatThrownBy(() -> RunningEdge.start(BROKER.bootstrapServers(), "--realticket.kafka.partitions=4"))
                .hasStackTraceContaining("topic seat-state has partitions=3 but must have 4");
    }

    @Test
    void a_topic_that_was_deleted_and_made_again_resets_open_streams() throws Exception {
        try (RunningEdge edge =
                        RunningEdge.ready(BROKER.bootstrapServers(), "--realticket.edge.tail.probe-every=100ms");
                Projector projector = new Projector(BROKER.bootstrapServers());
                Admin admin = BROKER.admin()) {
            projector.write(SHOW.headers(1, SaleState.OPEN));
            Eventually.holds(() -> status(edge) == 200);
            try (StreamClient client = edge.get(SHOW, "")) {
                String epoch = client.next("counts").epoch();
                admin.deleteTopics(List.of(Topics.SEAT_STATE.name())).all().get();
                // The edge makes it again, empty: there is no such show any more.
                assertThat(client.nextOrEnd()).isNull();
                Eventually.holds(() -> status(edge) == 404);
                Eventually.passes(() -> projector.write(SHOW.headers(1, SaleState.OPEN)));
                Eventually.holds(() -> status(edge) == 200);
                try (StreamClient again = edge.get(SHOW, "", "Last-Event-ID: " + epoch + ".0")) {
                    assertThat(again.next().event()).isEqualTo("reset");
                }
            }
        }
    }

    private static int status(RunningEdge edge) throws Exception {
        try (StreamClient client = edge.get(SHOW, "")) {
            return client.status();
        }
    }
}
