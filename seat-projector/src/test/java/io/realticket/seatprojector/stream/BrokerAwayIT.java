package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A broker may come later than the stream, and may go for a while. */
class BrokerAwayIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private final Cluster cluster = Cluster.of(BROKER);

    @Test
    void the_stream_waits_for_a_broker_that_comes_a_little_later() {
        BROKER.stop();
        CompletableFuture<SeatStream> starting = CompletableFuture.supplyAsync(cluster::start);
        assertThat(starting).isNotDone();
        BROKER.start();

        try (SeatStream stream = starting.join()) {
            assertThat(stream.isReady()).isTrue();
        }
    }

    @Test
    void the_stream_is_not_ready_while_the_broker_is_away_and_goes_on_when_it_is_back() {
        ShowId show = Asks.show("away");
        try (SeatStream stream = cluster.start();
                Desk desk = new Desk(cluster)) {
            Checkup checkup = new Checkup(show, desk);
            desk.sendAll(checkup.rush(7).next(50));
            BROKER.stop();
            Eventually.holds(() -> !stream.isReady());
            BROKER.start();

            Eventually.holds(stream::isReady);
            assertThat(desk.ask(Asks.hold(show, "back", "bora", "B-49"))).isInstanceOf(SeatReply.Held.class);
            checkup.passes();
            Recount.agrees(cluster, show);
        }
    }
}
