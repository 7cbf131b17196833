package io.realticket.sseedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.sseedge.client.Frame;
import io.realticket.sseedge.client.SeatMap;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Projector;
import io.realticket.sseedge.history.Show;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole edge over a real {@code seat-state}. */
class EdgeIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final AtomicInteger SHOWS = new AtomicInteger();

    private final Show show = Show.of(SHOWS.incrementAndGet(), 2, 1000);
    private RunningEdge edge = RunningEdge.ready(BROKER.bootstrapServers());
    private final Projector projector = new Projector(BROKER.bootstrapServers());

    @AfterEach
    void close() {
        projector.close();
        edge.close();
    }

    @Test
    void a_change_that_is_committed_reaches_the_page_and_an_aborted_one_never_does() throws IOException {
        projector.write(show.headers(1, SaleState.OPEN));
        try (StreamClient client = open(edge, show)) {
            client.next("counts");
            projector.writeAndAbort(List.of(show.seat(0, 0, SeatStatus.HELD)));
            long offset = projector.write(List.of(show.seat(0, 1, SeatStatus.HELD), show.seat(1, 2, SeatStatus.HELD)));
            Frame delta = client.next("delta");
            assertThat(delta.data()).isEqualTo("{\"A\":[1,1],\"B\":[2,1]}");
            assertThat(delta.offset()).isEqualTo(offset);
        }
    }

    /** Row 18: the original sent the whole venue on every change. */
    @Test
    void one_changed_seat_costs_few_bytes_however_large_the_hall_is() throws IOException {
        Show large = Show.of(SHOWS.incrementAndGet(), 2, 50_000);
        projector.write(show.headers(1, SaleState.OPEN));
        projector.write(large.headers(1, SaleState.OPEN));
        long small = bytesOfOneChange(show);
        assertThat(bytesOfOneChange(large)).isBetween(small, small + 8).isLessThan(150);
    }

    private long bytesOfOneChange(Show of) throws IOException {
        try (StreamClient client = open(edge, of)) {
            client.next("counts");
            long before = client.bytesRead();
            projector.write(List.of(of.seat(0, 1, SeatStatus.HELD)));
            client.next("counts");
            return client.bytesRead() - before;
        }
    }

    /** Row 26: after a restart of the original, streams failed or sold seats were free again. */
    @Test
    void after_a_restart_the_map_is_the_same_and_a_cursor_goes_on() throws IOException {
        projector.write(show.headers(1, SaleState.OPEN));
        projector.write(List.of(show.seat(0, 5, SeatStatus.SOLD), show.seat(1, 6, SeatStatus.HELD)));
        // What was written last is on the map: so is all before it.
        Eventually.passes(() -> assertThat(map().sections())
                .hasEntrySatisfying("B", cells -> assertThat(cells.charAt(6)).isEqualTo('1')));
        SeatMap before = map();
        edge.close();
        edge = RunningEdge.ready(BROKER.bootstrapServers());
        SeatMap after = map();
        assertThat(after.sections()).isEqualTo(before.sections());
        assertThat(after.counts()).isEqualTo(before.counts());
        assertThat(after.lastEventId()).isEqualTo(before.lastEventId());
        projector.write(List.of(show.seat(1, 6, SeatStatus.FREE)));
        try (StreamClient client = edge.get(show, "", "Last-Event-ID: " + before.lastEventId())) {
            assertThat(client.next("delta").data()).isEqualTo("{\"B\":[6,0]}");
        }
    }

    /** Returns the map as the edge has it now. */
    private SeatMap map() throws IOException {
        SeatMap map = new SeatMap();
        try (StreamClient client = open(edge, show)) {
            map.apply(client.next("snapshot"));
            map.apply(client.next("counts"));
        }
        return map;
    }

    @Test
    void a_second_edge_continues_the_cursor_of_the_first() throws IOException {
        projector.write(show.headers(1, SaleState.OPEN));
        String cursor;
        try (StreamClient client = open(edge, show)) {
            cursor = client.next("counts").id();
        }
        projector.write(List.of(show.seat(0, 3, SeatStatus.HELD)));
        try (RunningEdge second = RunningEdge.ready(BROKER.bootstrapServers());
                StreamClient client = second.get(show, "", "Last-Event-ID: " + cursor)) {
            assertThat(client.next().data()).isEqualTo("{\"A\":[3,1]}");
        }
    }

    @Test
    void while_the_broker_is_away_the_map_is_served_and_afterwards_the_stream_goes_on() throws Exception {
        projector.write(show.headers(1, SaleState.OPEN));
        edge.close();
        edge = RunningEdge.ready(
                BROKER.bootstrapServers(),
                "--realticket.edge.tail.probe-every=100ms",
                "--realticket.edge.tail.away-after=1s");
        try (StreamClient client = open(edge, show)) {
            client.next("counts");
            BROKER.stop();
            Eventually.holds(() -> edge.readiness() == 503);
            assertThat(edge.actuator("/health/readiness").body()).contains("brokerAway");
            assertThat(edge.actuator("/health/liveness").statusCode()).isEqualTo(200);
            try (StreamClient another = open(edge, show)) {
                assertThat(another.next().event()).isEqualTo("snapshot");
            }
            BROKER.start();
            Eventually.holds(() -> edge.readiness() == 200);
            projector.write(List.of(show.seat(0, 7, SeatStatus.SOLD)));
            assertThat(client.next("delta").data()).isEqualTo("{\"A\":[7,2]}");
        }
    }

    @Test
    void the_figures_of_an_edge_are_there_to_be_scraped() throws Exception {
        assertThat(edge.actuator("/prometheus").body())
                .contains("\nrealticket_bursts_sent_total ", "\nrealticket_subscribers_open ");
    }

    private static StreamClient open(RunningEdge edge, Show show) throws IOException {
        StreamClient client = edge.get(show, "");
        while (client.status() != 200) {
            client.close();
            client = edge.get(show, "");
        }
        return client;
    }
}
