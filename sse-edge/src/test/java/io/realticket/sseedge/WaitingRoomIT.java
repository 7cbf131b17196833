package io.realticket.sseedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.pass.PassKey;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueCommand.NotePresence;
import io.realticket.contracts.queue.QueueCommand.NotePresent;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.sseedge.client.Frame;
import io.realticket.sseedge.client.KeyServer;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Passes;
import io.realticket.sseedge.history.Projector;
import io.realticket.sseedge.history.Rooms;
import io.realticket.sseedge.history.Show;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole edge before the waiting rooms of a real broker, with keys from a real server. */
class WaitingRoomIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final AtomicInteger SHOWS = new AtomicInteger(1_000);
    private static final int CROWD = 1_000;

    private final Show show = Show.of(SHOWS.incrementAndGet(), 1, 100);
    private final PassKey key = PassKey.fresh();
    private final KeyServer keys;
    private final RunningEdge edge;
    private final Projector projector;

    WaitingRoomIT() throws IOException {
        keys = new KeyServer(key);
        edge = RunningEdge.ready(
                BROKER.bootstrapServers(),
                "--realticket.edge.name=edge",
                "--realticket.edge.jwks-url=" + keys.url(),
                "--realticket.edge.keys.least-every=100ms",
                "--realticket.edge.presence.changes-every=20ms",
                "--realticket.edge.presence.digest-every=200ms");
        projector = new Projector(BROKER.bootstrapServers());
    }

    @BeforeEach
    void openShow() {
        projector.write(show.headers(1, SaleState.OPEN));
        projector.write(show, Rooms.calledUpTo(1));
    }

    @AfterEach
    void close() {
        projector.close();
        edge.close();
        keys.close();
    }

    /** Returns the line's stream, once the edge has heard of the room. */
    private StreamClient line(String... headers) throws IOException {
        StreamClient client = StreamClient.get(edge.port(), show.queueTarget(), headers);
        while (client.status() != 200) {
            client.close();
            client = StreamClient.get(edge.port(), show.queueTarget(), headers);
        }
        return client;
    }

    /** Returns a stream of the seats, once the edge has heard of the room. */
    private StreamClient inside(PassKey signedWith, Pass pass) throws IOException {
        line().close();
        StreamClient client = edge.get(show, "", Passes.cookie(signedWith, pass));
        while (client.status() == 404) {
            client.close();
            client = edge.get(show, "", Passes.cookie(signedWith, pass));
        }
        assertThat(client.status()).isEqualTo(200);
        client.next("counts");
        return client;
    }

    /** Returns all notes about the show so far. */
    private List<QueueCommand> notes() {
        return notes(BROKER, show);
    }

    private static List<QueueCommand> notes(TestBroker broker, Show of) {
        return broker.topics().read(Topics.QUEUE_COMMANDS.name()).stream()
                .filter(note -> of.id().toString().equals(note.key()))
                .map(ConsumerRecord::value)
                .map(value -> JsonForm.QUEUE_COMMAND.read(value.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<NotePresence> changes(List<QueueCommand> notes) {
        return notes.stream()
                .filter(NotePresence.class::isInstance)
                .map(NotePresence.class::cast)
                .toList();
    }

    private static List<NotePresent> digests(List<QueueCommand> notes) {
        return notes.stream()
                .filter(NotePresent.class::isInstance)
                .map(NotePresent.class::cast)
                .toList();
    }

    private void awaitDigestOf(PassId pass, int after) {
        Eventually.passes(() -> assertThat(digests(notes()).stream().skip(after))
                .anySatisfy(note -> assertThat(note.present()).containsExactly(pass)));
    }

    @Test
    void who_joins_the_line_is_told_at_once_and_again_when_it_moves() throws IOException {
        try (StreamClient client = line()) {
            assertThat(client.next().data()).contains("\"calledUpTo\":1,");
            long offset = projector.write(show, Rooms.calledUpTo(2));
            Frame frame = client.next();
            assertThat(frame.offset()).isEqualTo(offset);
            assertThat(frame.data()).contains("\"calledUpTo\":2,");
        }
    }

    /** Returns many streams of the line that came at the same time. */
    private List<StreamClient> crowd() throws Exception {
        line().close();
        List<StreamClient> crowd = new ArrayList<>();
        Callable<StreamClient> visitor = this::line;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<StreamClient> client : threads.invokeAll(Collections.nCopies(CROWD, visitor))) {
                crowd.add(client.get());
            }
        }
        return crowd;
    }

    @Test
    void a_thousand_in_line_cost_one_encoding_when_it_moves() throws Exception {
        List<StreamClient> crowd = crowd();
        try {
            for (StreamClient client : crowd) {
                client.next();
            }
            double before = edge.count("realticket.bursts.encoded");
            projector.write(show, Rooms.calledUpTo(2));
            for (StreamClient client : crowd) {
                assertThat(client.next().data()).contains("\"calledUpTo\":2,");
            }
            assertThat(edge.count("realticket.bursts.encoded") - before).isEqualTo(1);
        } finally {
            for (StreamClient client : crowd) {
                client.close();
            }
        }
    }

    @Test
    void the_seats_are_shown_for_a_pass_alone_until_it_is_revoked() throws IOException {
        line().close();
        try (StreamClient client = edge.get(show, "")) {
            assertThat(client.status()).isEqualTo(403);
        }
        Pass pass = Passes.of(show, 1);
        try (StreamClient client = inside(key, pass)) {
            projector.revoke(pass);
            assertThat(client.nextOrEnd()).isEqualTo(new Frame("", "pass", "{\"ended\":true}"));
            assertThat(client.nextOrEnd()).isNull();
        }
        try (StreamClient client = edge.get(show, "", Passes.cookie(key, pass))) {
            assertThat(client.status()).isEqualTo(403);
        }
    }

    @Test
    void a_pass_signed_with_a_key_that_was_published_since_is_known() throws IOException {
        PassKey newer = PassKey.fresh();
        inside(key, Passes.of(show, 1)).close();
        keys.publish(newer);
        inside(newer, Passes.of(show, 2)).close();
        try (StreamClient client = edge.get(show, "", Passes.cookie(PassKey.fresh(), Passes.of(show, 3)))) {
            assertThat(client.status()).isEqualTo(403);
        }
    }

    @Test
    void the_waiting_room_hears_who_comes_and_who_is_there_and_who_left_with_the_last_tab() throws IOException {
        Pass pass = Passes.of(show, 1);
        StreamClient first = inside(key, pass);
        Eventually.passes(() -> assertThat(changes(notes())).singleElement().satisfies(note -> {
            assertThat(note.edge()).isEqualTo("edge");
            assertThat(note.came()).containsExactly(pass.id());
        }));
        StreamClient second = line(Passes.cookie(key, pass));
        second.next();
        first.close();
        awaitDigestOf(pass.id(), digests(notes()).size());
        assertThat(changes(notes())).hasSize(1);
        second.close();
        Eventually.passes(() -> assertThat(changes(notes()))
                .anySatisfy(note -> assertThat(note.left()).containsExactly(pass.id())));
        Eventually.passes(() -> assertThat(digests(notes()).getLast().present()).isEmpty());
    }

    @Test
    void an_edge_that_is_stopped_says_that_nobody_is_there() throws IOException {
        Pass pass = Passes.of(show, 1);
        try (StreamClient client = inside(key, pass)) {
            awaitDigestOf(pass.id(), 0);
            edge.close();
            assertThat(client.nextOrEnd()).isNull();
            assertThat(digests(notes()).getLast().present()).isEmpty();
        }
    }

    @Test
    void after_the_broker_was_away_a_digest_says_who_is_there() throws IOException {
        Pass first = Passes.of(show, 1);
        Pass second = Passes.of(show, 2);
        try (StreamClient before = inside(key, first)) {
            awaitDigestOf(first.id(), 0);
            int digests = digests(notes()).size();
            BROKER.stop();
            try (StreamClient meanwhile = edge.get(show, "", Passes.cookie(key, second))) {
                assertThat(meanwhile.next().event()).isEqualTo("snapshot");
                assertThat(before.status()).isEqualTo(200);
                BROKER.start();
                Eventually.passes(() -> assertThat(digests(notes()).stream().skip(digests))
                        .anySatisfy(
                                note -> assertThat(note.present()).containsExactlyInAnyOrder(first.id(), second.id())));
            }
        }
    }
}
