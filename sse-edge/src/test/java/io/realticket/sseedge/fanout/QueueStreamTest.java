package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.sseedge.client.Frame;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Rooms;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.view.ServedViews;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the line sees. */
@ExtendWith(NoLeaks.class)
class QueueStreamTest {
    private static final Show SHOW = Show.of(1, 1, 20);

    private final Stage stage = Stage.open();

    @BeforeEach
    void openRoom() {
        stage.write(Rooms.calledUpTo(7), SHOW);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void who_comes_is_told_all_that_is_known_of_the_room() throws IOException {
        Instant before = Instant.now().minusMillis(1);
        try (StreamClient client = stage.getQueue(SHOW)) {
            assertThat(client.status()).isEqualTo(200);
            assertThat(client.header("content-type")).isEqualTo("text/event-stream;charset=UTF-8");
            Frame frame = client.next();
            assertThat(frame.event()).isEqualTo("queue");
            assertThat(frame.offset()).isEqualTo(101);
            JsonNode told = JsonMapper.shared().readTree(frame.data());
            Instant serverTime = Instant.parse(told.get("serverTime").stringValue());
            assertThat(serverTime).isBetween(before, Instant.now());
            assertThat(frame.data().replace(told.get("serverTime").stringValue(), "NOW"))
                    .isEqualTo("{\"version\":7,\"serverTime\":\"NOW\",\"status\":\"CALLING\","
                            + "\"opensAt\":\"2026-01-02T11:00:00Z\",\"calledUpTo\":7,\"calledAgain\":[2,3],"
                            + "\"waiting\":93,\"called\":4,\"inside\":5,\"capacity\":10,\"joined\":100,\"drawn\":90,"
                            + "\"commitment\":\"c0\",\"seed\":\"5eed\",\"callsPerMinuteMax\":60,"
                            + "\"free\":700,\"held\":80,\"message\":\"Back at \\\"noon\\\"\\nor later\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void changes_arrive_frame_by_frame_until_the_end_in_either_coding(String coding) throws IOException {
        try (StreamClient client = stage.getQueue(SHOW, "Accept-Encoding: " + coding)) {
            client.next();
            for (int called = 8; called < 12; called++) {
                long offset = stage.write(Rooms.calledUpTo(called), SHOW);
                Frame frame = client.next();
                assertThat(frame.offset()).isEqualTo(offset);
                assertThat(frame.data()).contains("\"calledUpTo\":" + called + ",");
            }
            stage.close();
            assertThat(client.nextOrEnd()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "once upon a time", "0123456789.999"})
    void whatever_one_has_seen_the_latest_frame_is_the_whole_truth(String lastEventId) throws IOException {
        try (StreamClient client = stage.getQueue(SHOW, "Last-Event-ID: " + lastEventId)) {
            assertThat(client.next().event()).isEqualTo("queue");
        }
    }

    @Test
    void a_show_without_a_waiting_room_is_refused_until_one_is_opened() throws IOException {
        Show other = Show.of(2, 1, 20);
        stage.open(other);
        try (StreamClient client = stage.getQueue(other)) {
            assertThat(client.status()).isEqualTo(404);
            assertThat(client.body()).contains("\"code\":\"no-waiting-room\"");
        }
        stage.write(Rooms.calledUpTo(1), other);
        try (StreamClient client = stage.getQueue(other)) {
            assertThat(client.next().event()).isEqualTo("queue");
        }
    }

    @Test
    void the_stream_of_a_room_that_is_gone_ends() throws IOException {
        try (StreamClient client = stage.getQueue(SHOW)) {
            client.next();
            stage.closeRoom(SHOW);
            assertThat(client.nextOrEnd()).isNull();
        }
    }

    @Test
    void other_methods_are_not_allowed_and_an_allowed_page_may_read_with_credentials() throws IOException {
        try (StreamClient client = StreamClient.request(stage.server.port(), "POST", SHOW.queueTarget())) {
            assertThat(client.status()).isEqualTo(405);
            assertThat(client.header("allow")).isEqualTo("GET, OPTIONS");
        }
        try (StreamClient client = stage.getQueue(SHOW, "Origin: " + Stage.ORIGIN)) {
            assertThat(client.header("access-control-allow-origin")).isEqualTo(Stage.ORIGIN);
            assertThat(client.header("access-control-allow-credentials")).isEqualTo("true");
        }
    }

    @Test
    void before_the_rooms_are_known_a_client_is_told_to_come_again() throws IOException {
        try (Stage empty = Stage.serving(new ServedViews());
                StreamClient client = empty.getQueue(SHOW)) {
            assertThat(client.status()).isEqualTo(503);
            assertThat(client.header("retry-after")).matches("[1-3]");
        }
    }
}
