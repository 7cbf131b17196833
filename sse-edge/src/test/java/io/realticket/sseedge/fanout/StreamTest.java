package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.client.Frame;
import io.realticket.sseedge.client.SeatMap;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a subscriber gets over a real connection. */
@ExtendWith(NoLeaks.class)
class StreamTest {
    private static final Show SHOW = Show.of(1, 2, 20);

    private final Stage stage = Stage.open();

    @BeforeEach
    void openShow() {
        stage.open(SHOW);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_new_subscriber_gets_retry_then_a_snapshot_then_counts() throws IOException {
        stage.put(SHOW, 0, 3, SeatStatus.HELD);
        try (StreamClient client = stage.get(SHOW, "")) {
            assertThat(client.status()).isEqualTo(200);
            assertThat(client.header("content-type")).isEqualTo("text/event-stream;charset=UTF-8");
            Frame retry = client.nextOrEnd();
            assertThat(retry).isNotNull();
            assertThat(retry.event()).isEqualTo("retry");
            assertThat(Long.parseLong(retry.data())).isBetween(1000L, 3000L);
            Frame snapshot = client.next();
            assertThat(snapshot.event()).isEqualTo("snapshot");
            assertThat(snapshot.offset()).isEqualTo(103);
            SeatMap map = new SeatMap();
            map.apply(snapshot);
            map.apply(client.next("counts"));
            assertThat(map.sections()).isEqualTo(Map.of("A", "00010000300000000030", "B", "00000000300000000030"));
            assertThat(map.counts()).isEqualTo(Map.of("A", 17, "B", 18));
            assertThat(map.saleState()).isEqualTo("OPEN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void changes_arrive_frame_by_frame_until_the_end_in_either_coding(String coding) throws IOException {
        try (StreamClient client = stage.get(SHOW, "?sections=A", "Accept-Encoding: " + coding)) {
            assertThat(client.header("content-encoding")).isEqualTo(coding.equals("gzip") ? "gzip" : "");
            SeatMap map = new SeatMap();
            map.apply(client.next("snapshot"));
            map.apply(client.next("counts"));
            for (int cell = 0; cell < 5; cell++) {
                long offset = stage.put(SHOW, 0, cell, SeatStatus.SOLD);
                Frame delta = client.next("delta");
                assertThat(delta.offset()).isEqualTo(offset);
                assertThat(delta.data()).isEqualTo("{\"A\":[" + cell + ",2]}");
                map.apply(delta);
                map.apply(client.next("counts"));
            }
            assertThat(map.sections()).isEqualTo(Map.of("A", "22222000300000000030"));
            assertThat(map.counts()).isEqualTo(Map.of("A", 13, "B", 18));
            stage.close();
            assertThat(client.nextOrEnd()).isNull();
        }
    }

    @Test
    void a_change_in_another_section_reaches_a_filtered_stream_as_counts_only() throws IOException {
        try (StreamClient client = stage.get(SHOW, "?sections=A")) {
            client.next("counts");
            long offset = stage.put(SHOW, 1, 0, SeatStatus.HELD);
            Frame frame = client.next();
            assertThat(frame.event()).isEqualTo("counts");
            assertThat(frame.offset()).isEqualTo(offset);
            assertThat(frame.data()).isEqualTo("{\"A\":18,\"B\":17}");
        }
    }

    @Test
    void an_empty_filter_gets_counts_without_seats() throws IOException {
        try (StreamClient client = stage.get(SHOW, "?sections=")) {
            assertThat(client.next("snapshot").data()).endsWith("\"sections\":{}}");
            assertThat(client.next("counts").data()).isEqualTo("{\"A\":18,\"B\":18}");
            stage.put(SHOW, 0, 0, SeatStatus.BLOCKED);
            assertThat(client.next().data()).isEqualTo("{\"A\":17,\"B\":18}");
        }
    }

    @Test
    void a_header_or_a_parameter_continues_a_cursor_and_the_header_wins() throws IOException {
        Frame before;
        try (StreamClient client = stage.get(SHOW, "")) {
            before = client.next("counts");
        }
        long first = stage.put(SHOW, 0, 1, SeatStatus.HELD);
        stage.put(SHOW, 1, 2, SeatStatus.SOLD);
        try (StreamClient client = stage.get(SHOW, "?last_event_id=" + before.id())) {
            assertThat(client.next().data()).isEqualTo("{\"A\":[1,1],\"B\":[2,2]}");
            assertThat(client.next().data()).isEqualTo("{\"A\":17,\"B\":17}");
        }
        String later = before.epoch() + "." + first;
        try (StreamClient client = stage.get(SHOW, "?last_event_id=" + before.id(), "Last-Event-ID: " + later)) {
            assertThat(client.next().data()).isEqualTo("{\"B\":[2,2]}");
        }
    }

    @Test
    void a_cursor_that_knows_everything_gets_counts_and_then_what_is_new() throws IOException {
        Frame before;
        try (StreamClient client = stage.get(SHOW, "")) {
            before = client.next("counts");
        }
        try (StreamClient client = stage.get(SHOW, "", "Last-Event-ID: " + before.id())) {
            assertThat(client.next().event()).isEqualTo("counts");
            stage.put(SHOW, 0, 1, SeatStatus.HELD);
            assertThat(client.next().data()).isEqualTo("{\"A\":[1,1]}");
        }
    }

    @Test
    void a_cursor_ahead_waits_and_gets_its_delta_when_the_edge_has_caught_up() throws Exception {
        String epoch;
        try (StreamClient client = stage.get(SHOW, "")) {
            epoch = client.next("counts").epoch();
        }
        stage.put(SHOW, 0, 0, SeatStatus.HELD);
        long ahead = 104;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var frame = threads.submit(() -> {
                try (StreamClient client = stage.get(SHOW, "", "Last-Event-ID: " + epoch + "." + ahead)) {
                    return client.next();
                }
            });
            Eventually.holds(() -> stage.gauge("realticket.subscribers.open") == 1);
            stage.put(SHOW, 0, 1, SeatStatus.HELD);
            stage.put(SHOW, 0, 2, SeatStatus.HELD);
            assertThat(frame.get().data()).isEqualTo("{\"A\":[2,1]}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ahead", "epoch", "cursor"})
    void what_cannot_be_continued_is_reset_and_gets_a_snapshot(String reason) throws IOException {
        Frame known;
        try (StreamClient client = stage.get(SHOW, "")) {
            known = client.next("counts");
        }
        String id = Map.of("ahead", known.epoch() + ".999", "epoch", "0123456789.100", "cursor", "once upon a time")
                .get(reason);
        try (StreamClient client = stage.get(SHOW, "", "Last-Event-ID: " + id)) {
            Frame reset = client.next();
            assertThat(reset.event()).isEqualTo("reset");
            assertThat(reset.data()).isEqualTo("{\"reason\":\"" + reason + "\"}");
            assertThat(reset.id()).isEqualTo(known.epoch() + ".-1");
            assertThat(client.next().event()).isEqualTo("snapshot");
            assertThat(client.next().event()).isEqualTo("counts");
        }
    }

    @Test
    void a_connection_that_broke_between_reset_and_snapshot_gets_the_snapshot() throws IOException {
        Frame reset;
        try (StreamClient client = stage.get(SHOW, "", "Last-Event-ID: nonsense")) {
            reset = client.next("reset");
        }
        try (StreamClient client = stage.get(SHOW, "", "Last-Event-ID: " + reset.id())) {
            assertThat(client.next().event()).isEqualTo("snapshot");
        }
    }

    @Test
    void a_changed_header_becomes_a_sale_frame() throws IOException {
        try (StreamClient client = stage.get(SHOW, "")) {
            client.next("counts");
            SHOW.headers(1, SaleState.SUSPENDED).forEach(stage::write);
            SeatMap map = new SeatMap();
            map.apply(client.next("sale"));
            assertThat(map.saleState()).isEqualTo("SUSPENDED");
        }
    }

    @Test
    void a_new_layout_resets_open_streams() throws IOException {
        try (StreamClient client = stage.get(SHOW, "?sections=B")) {
            Frame before = client.next("counts");
            SHOW.headers(2, SaleState.OPEN).forEach(stage::write);
            Frame reset = client.next();
            assertThat(reset.data()).isEqualTo("{\"reason\":\"epoch\"}");
            assertThat(reset.epoch()).isNotEqualTo(before.epoch());
            assertThat(client.next().data())
                    .contains("\"layoutVersion\":2")
                    .contains("\"B\":")
                    .doesNotContain("\"A\":");
        }
    }

    @Test
    void another_topic_of_the_same_name_resets_open_streams() throws IOException {
        try (StreamClient client = stage.get(SHOW, "")) {
            client.next("counts");
            stage.replaceTopic("topic-2");
            stage.open(SHOW);
            stage.publish();
            assertThat(client.next().event()).isEqualTo("reset");
            assertThat(client.next().event()).isEqualTo("snapshot");
        }
    }

    @Test
    void the_stream_of_an_archived_show_ends_and_then_there_is_no_such_show() throws IOException {
        try (StreamClient client = stage.get(SHOW, "")) {
            client.next("counts");
            SHOW.headers(1, SaleState.OPEN).forEach(header -> stage.write(new Entry(header.key(), null)));
            Frame last = client.nextOrEnd();
            assertThat(last).isNull();
        }
        try (StreamClient client = stage.get(SHOW, "")) {
            assertThat(client.status()).isEqualTo(404);
        }
    }
}
