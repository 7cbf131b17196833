package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.view.ServedViews;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens at the bounds, and how often a change is encoded. */
@ExtendWith(NoLeaks.class)
class BoundsTest {
    private static final Show SHOW = Show.of(1, 3, 20);

    private static Stage stage(int subscribersMax, int socketsSpareMax, int channelsMax) {
        TickSettings tick = new TickSettings(
                Stage.TICK.shortest(),
                Stage.TICK.longest(),
                Stage.TICK.aheadWait(),
                4,
                channelsMax,
                Stage.TICK.queueEvery());
        RequestLimits limits = new RequestLimits(
                subscribersMax, socketsSpareMax, 4, 1024, 1024, Duration.ofSeconds(30), Duration.ofSeconds(1));
        Stage stage = new Stage(tick, limits, Stage.CONNECTION);
        stage.open(SHOW);
        return stage;
    }

    @Test
    void one_stream_more_than_allowed_is_told_to_come_again_until_another_ends() throws IOException {
        try (Stage stage = stage(2, 10, 10);
                StreamClient first = stage.get(SHOW, "");
                StreamClient second = stage.get(SHOW, "")) {
            assertThat(first.status()).isEqualTo(200);
            assertThat(second.status()).isEqualTo(200);
            try (StreamClient third = stage.get(SHOW, "")) {
                assertThat(third.status()).isEqualTo(503);
                assertThat(third.header("retry-after")).matches("[1-3]");
                assertThat(third.body()).contains("\"code\":\"overloaded\"");
            }
            first.hangUp();
            Eventually.holds(() -> status(stage, "") == 200);
        }
    }

    @Test
    void one_section_set_more_than_allowed_is_told_to_come_again_until_another_is_left() throws IOException {
        try (Stage stage = stage(10, 10, 2);
                StreamClient first = stage.get(SHOW, "?sections=A,B");
                StreamClient second = stage.get(SHOW, "?sections=C")) {
            assertThat(second.status()).isEqualTo(200);
            assertThat(status(stage, "?sections=A")).isEqualTo(503);
            assertThat(status(stage, "?sections=B,A")).isEqualTo(200);
            first.hangUp();
            Eventually.holds(() -> status(stage, "?sections=A") == 200);
        }
    }

    private static int status(Stage stage, String query) throws IOException {
        try (StreamClient client = stage.get(SHOW, query)) {
            return client.status();
        }
    }

    @Test
    void connections_without_room_even_for_a_refusal_are_closed_unheard() throws IOException {
        try (Stage stage = stage(1, 1, 10);
                Socket first = connect(stage);
                Socket second = connect(stage);
                Socket third = connect(stage)) {
            assertThat(third.getInputStream().read()).isEqualTo(-1);
            assertThat(first.isConnected() && second.isConnected()).isTrue();
        }
    }

    private static Socket connect(Stage stage) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), stage.server.port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    @Test
    void a_change_is_written_once_and_encoded_once_for_each_channel_and_coding() throws IOException {
        List<StreamClient> clients = new ArrayList<>();
        try (Stage stage = stage(50, 10, 10)) {
            for (int i = 0; i < 10; i++) {
                clients.add(stage.get(SHOW, "?sections=A"));
                clients.add(stage.get(SHOW, "?sections=A", "Accept-Encoding: gzip"));
                clients.add(stage.get(SHOW, "?sections=B,A", "Accept-Encoding: gzip"));
                clients.add(stage.get(SHOW, "", "Accept-Encoding: gzip"));
            }
            for (StreamClient client : clients) {
                client.next("counts");
            }
            double fragments = stage.count("realticket.fragments.encoded");
            double encoded = stage.count("realticket.bursts.encoded");
            double sent = stage.count("realticket.bursts.sent");
            stage.put(SHOW, 0, 0, SeatStatus.SOLD);
            for (StreamClient client : clients) {
                assertThat(client.next().data()).isEqualTo("{\"A\":[0,2]}");
                assertThat(client.next().data()).isEqualTo("{\"A\":17,\"B\":18,\"C\":18}");
            }
            assertThat(stage.count("realticket.fragments.encoded") - fragments).isEqualTo(1);
            assertThat(stage.count("realticket.bursts.encoded") - encoded).isEqualTo(4);
            assertThat(stage.count("realticket.bursts.sent") - sent).isEqualTo(clients.size());
            assertThat(stage.gauge("realticket.channels.open")).isEqualTo(3);
            for (StreamClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void a_port_that_is_taken_is_named() {
        try (Stage stage = stage(1, 1, 1)) {
            FanoutSettings same =
                    Stage.settings(new InetSocketAddress(InetAddress.getLoopbackAddress(), stage.server.port()));
            FanoutParts parts = Stage.parts(new ServedViews(), stage.keys, stage.attendance, new SimpleMeterRegistry());
            assertThatThrownBy(() -> StreamServer.start(parts, same))
                    .hasMessageContaining(":" + stage.server.port())
                    .hasMessageContaining("realticket.edge.port");
        }
    }

    @Test
    void without_the_native_transport_streams_are_served_just_the_same() throws IOException {
        try (Stage stage = Stage.on(Transport.NIO)) {
            stage.open(SHOW);
            try (StreamClient client = stage.get(SHOW, "")) {
                client.next("counts");
                stage.put(SHOW, 0, 0, SeatStatus.SOLD);
                assertThat(client.next().data()).isEqualTo("{\"A\":[0,2]}");
            }
        }
    }
}
