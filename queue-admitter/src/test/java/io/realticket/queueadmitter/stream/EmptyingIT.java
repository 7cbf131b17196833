package io.realticket.queueadmitter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.Topics;
import io.realticket.queueadmitter.admission.Decision;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomDecider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A room that is over on a real broker: whatever becomes of the stream meanwhile, nothing of its visitors is left. */
class EmptyingIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int VISITORS = 2_500;
    private static final ShowId SHOW = Asks.show(21);

    private final Cluster cluster = Cluster.of(BROKER);
    private final List<QueueStream> streams = new ArrayList<>();

    @AfterEach
    void close() {
        streams.forEach(QueueStream::close);
    }

    /** A stream for which each tick comes three days later. */
    private QueueStream startLater() {
        QueueStream stream = new QueueStream(cluster.settings(), new SimpleMeterRegistry(), EmptyingIT::decide);
        streams.add(stream);
        stream.start();
        Eventually.holds(stream::isReady);
        return stream;
    }

    private static Decision decide(Room room, QueueCommand command, Instant now) {
        Instant at = command instanceof QueueCommand.Tick ? now.plus(Duration.ofDays(3)) : now;
        return new RoomDecider().decide(room, command, at);
    }

    @Test
    void a_room_whose_stream_is_replaced_while_it_deletes_its_visitors_deletes_them_all_and_lets_nobody_in()
            throws Exception {
        cluster.topics();
        try (Desk desk = new Desk(cluster)) {
            join(desk);
            QueueStream first = startLater();
            // Whoever starts asks for a tick to learn the time.
            Eventually.passes(() -> assertThat(desk.events(SHOW)).last().isInstanceOf(QueueEvent.RoomEmptied.class));
            desk.send(List.of(Asks.tick(SHOW)));
            Eventually.passes(() -> assertThat(deleted()).isGreaterThanOrEqualTo(1_000));
            first.close();

            startLater();
            desk.send(List.of(Asks.tick(SHOW), Asks.tick(SHOW), Asks.tick(SHOW)));
            desk.send(List.of(Asks.find(SHOW, 7), Asks.join(SHOW, "again")));

            Eventually.passes(() -> assertThat(desk.replies(SHOW).values())
                    .anyMatch(reply -> reply instanceof QueueReply.Outside)
                    .anyMatch(reply -> reply instanceof QueueReply.Refused refused
                            && refused.reason() == QueueRefusal.ROOM_CLOSED));
            assertThat(deleted()).isEqualTo(VISITORS);
            assertThat(desk.events(SHOW))
                    .filteredOn(QueueEvent.RoomEmptied.class::isInstance)
                    .hasSize(1);
        }
    }

    private void join(Desk desk) throws Exception {
        QueueStream stream = Cluster.start(cluster.settings());
        streams.add(stream);
        desk.send(List.of(Asks.open(SHOW, Instant.now().minusSeconds(60), Asks.TIMES)));
        desk.send(IntStream.range(0, VISITORS)
                .mapToObj(buyer -> Asks.join(SHOW, buyer))
                .toList());
        Eventually.passes(() -> assertThat(desk.replies(SHOW)).hasSize(VISITORS + 1));
        stream.close();
    }

    private long deleted() {
        return new Topics(cluster.bootstrapServers())
                .read(Cluster.APPLICATION + "-" + RoomStores.NAME + "-changelog").stream()
                        .filter(record -> record.key().startsWith("v") && Objects.isNull(record.value()))
                        .count();
    }
}
