package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.pass.PassKey;
import io.realticket.contracts.pass.PassSigner;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.client.Frame;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Passes;
import io.realticket.sseedge.history.Rooms;
import io.realticket.sseedge.history.Show;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see the seats of a show that has a waiting room. */
@ExtendWith(NoLeaks.class)
class PassTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final Show OTHER = Show.of(2, 1, 20);
    private static final Frame ENDED = new Frame("", "pass", "{\"ended\":true}");

    private final Stage stage = Stage.open();
    private final PassKey key = stage.keys.key;

    @BeforeEach
    void open() {
        stage.open(SHOW);
        stage.write(Rooms.calledUpTo(7), SHOW);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void assertRefused(String... headers) throws IOException {
        try (StreamClient client = stage.get(SHOW, "", headers)) {
            assertThat(client.status()).isEqualTo(403);
            assertThat(client.header("content-type")).isEqualTo("application/problem+json");
            assertThat(client.header("retry-after")).isEmpty();
            assertThat(client.body()).contains("\"type\":\"urn:realticket:problem:not-admitted\"");
        }
    }

    /** Returns a stream of the seats that has begun. */
    private StreamClient inside(Pass pass, String... more) throws IOException {
        String[] headers = new String[more.length + 1];
        headers[0] = Passes.cookie(key, pass);
        System.arraycopy(more, 0, headers, 1, more.length);
        StreamClient client = stage.get(SHOW, "", headers);
        assertThat(client.status()).isEqualTo(200);
        client.next("counts");
        return client;
    }

    @Test
    void without_a_pass_the_seats_are_not_shown_and_a_page_may_read_why() throws IOException {
        assertRefused();
        assertRefused("Origin: " + Stage.ORIGIN);
        assertRefused("Cookie: pass-" + SHOW.id() + "=");
        try (StreamClient client = stage.get(SHOW, "", "Origin: " + Stage.ORIGIN)) {
            assertThat(client.header("access-control-allow-credentials")).isEqualTo("true");
        }
    }

    @Test
    void a_good_pass_opens_them_as_a_cookie_and_as_a_header() throws IOException {
        Pass pass = Passes.of(SHOW, 1);
        inside(pass).close();
        try (StreamClient client = stage.get(SHOW, "", Passes.header(key, pass))) {
            assertThat(client.next().event()).isEqualTo("snapshot");
        }
    }

    @Test
    void a_pass_that_is_forged_or_for_another_show_or_ended_or_revoked_does_not() throws IOException {
        Pass pass = Passes.of(SHOW, 1);
        String good = new PassSigner(key).sign(pass);
        String other = new PassSigner(key).sign(Passes.of(SHOW, 2));
        assertRefused("Pass: " + good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.')));
        assertRefused("Pass: nonsense");
        assertRefused(Passes.header(key, Passes.of(OTHER, 1)));
        assertRefused(Passes.header(key, Passes.until(SHOW, 1, Instant.now().minusSeconds(1))));
        stage.revoke(pass);
        assertRefused(Passes.header(key, pass));
    }

    @Test
    void a_show_without_a_waiting_room_needs_none() throws IOException {
        stage.open(OTHER);
        try (StreamClient client = stage.get(OTHER, "")) {
            assertThat(client.next().event()).isEqualTo("snapshot");
        }
    }

    @Test
    void where_somebody_else_looks_at_passes_none_is_needed_and_none_ends_a_stream() throws IOException {
        try (Stage behindProxy = Stage.ignoringPasses()) {
            behindProxy.open(SHOW);
            behindProxy.write(Rooms.calledUpTo(7), SHOW);
            Pass pass = Passes.of(SHOW, 1);
            String shown = Passes.cookie(behindProxy.keys.key, pass);
            try (StreamClient without = behindProxy.get(SHOW, "");
                    StreamClient with = behindProxy.get(SHOW, "", shown)) {
                without.next("counts");
                with.next("counts");
                Eventually.holds(() -> behindProxy.attendance.size() == 1);
                behindProxy.revoke(pass);
                Eventually.holds(() -> behindProxy.attendance.size() == 0);
                behindProxy.put(SHOW, 0, 1, SeatStatus.HELD);
                assertThat(without.next().event()).isEqualTo("delta");
                assertThat(with.next().event()).isEqualTo("delta");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void a_stream_ends_with_its_pass_and_says_so(String coding) throws IOException {
        Pass brief = Passes.of(SHOW, 1);
        stage.standStill(brief.until().minusMillis(300));
        try (StreamClient client = inside(brief, "Accept-Encoding: " + coding)) {
            assertThat(client.nextOrEnd()).isEqualTo(ENDED);
            assertThat(client.nextOrEnd()).isNull();
        }
        stage.standStill(brief.until());
        assertRefused(Passes.cookie(key, brief));
    }

    @Test
    void a_pass_that_is_revoked_ends_its_streams_at_once_and_no_others() throws IOException {
        Pass pass = Passes.of(SHOW, 1);
        try (StreamClient first = inside(pass);
                StreamClient second = inside(pass);
                StreamClient other = inside(Passes.of(SHOW, 2));
                StreamClient line = stage.getQueue(SHOW, Passes.cookie(key, pass))) {
            line.next();
            stage.revoke(pass);
            for (StreamClient revoked : new StreamClient[] {first, second}) {
                assertThat(revoked.nextOrEnd()).isEqualTo(ENDED);
                assertThat(revoked.nextOrEnd()).isNull();
            }
            stage.put(SHOW, 0, 1, SeatStatus.HELD);
            assertThat(other.next().event()).isEqualTo("delta");
            stage.write(Rooms.calledUpTo(8), SHOW);
            assertThat(line.next().data()).contains("\"calledUpTo\":8,");
            assertThat(stage.registry
                            .get("realticket.passes.over")
                            .tag("cause", "revoked")
                            .counter()
                            .count())
                    .isEqualTo(2);
        }
    }

    @Test
    void when_a_waiting_room_is_opened_those_without_a_pass_are_out() throws IOException {
        stage.open(OTHER);
        try (StreamClient client = stage.get(OTHER, "")) {
            client.next("counts");
            stage.write(Rooms.calledUpTo(1), OTHER);
            assertThat(client.nextOrEnd()).isNull();
        }
        try (StreamClient client = stage.get(OTHER, "")) {
            assertThat(client.status()).isEqualTo(403);
        }
    }

    @Test
    void a_pass_with_a_new_key_waits_until_the_key_is_known() throws Exception {
        PassKey newer = PassKey.fresh();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var event = threads.submit(() -> {
                try (StreamClient client = stage.get(SHOW, "", Passes.cookie(newer, Passes.of(SHOW, 1)))) {
                    return client.next().event();
                }
            });
            Eventually.holds(() -> !stage.keys.askers.isEmpty());
            stage.keys.publish(newer);
            assertThat(event.get()).isEqualTo("snapshot");
        }
    }

    @Test
    void a_pass_whose_key_nobody_knows_is_refused_and_one_whose_key_cannot_be_asked_for_may_come_again()
            throws Exception {
        PassKey unknown = PassKey.fresh();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var status = threads.submit(() -> status(unknown));
            Eventually.holds(() -> !stage.keys.askers.isEmpty());
            stage.keys.publish(PassKey.fresh());
            assertThat(status.get()).isEqualTo(403);
            stage.keys.askers.clear();
            var away = threads.submit(() -> status(unknown));
            Eventually.holds(() -> !stage.keys.askers.isEmpty());
            Objects.requireNonNull(stage.keys.askers.peek()).completeExceptionally(new IOException("away"));
            assertThat(away.get()).isEqualTo(503);
        }
        // Nobody answers: the request waits no longer than it may.
        try (StreamClient client = stage.get(SHOW, "", Passes.cookie(unknown, Passes.of(SHOW, 1)))) {
            assertThat(client.status()).isEqualTo(503);
            assertThat(client.header("retry-after")).matches("[1-3]");
        }
    }

    private int status(PassKey signed) throws IOException {
        try (StreamClient client = stage.get(SHOW, "", Passes.cookie(signed, Passes.of(SHOW, 1)))) {
            return client.status();
        }
    }

    @Test
    void a_line_is_shown_to_everybody_whatever_pass_they_have() throws IOException {
        for (String header : new String[] {"Pass: nonsense", Passes.header(key, Passes.of(OTHER, 1))}) {
            try (StreamClient client = stage.getQueue(SHOW, header)) {
                assertThat(client.next().event()).isEqualTo("queue");
            }
        }
        assertThat(stage.attendance.size()).isZero();
    }

    @Test
    void a_visitor_is_there_from_the_first_tab_to_the_last() throws IOException {
        Pass pass = Passes.of(SHOW, 1);
        StreamClient seats = inside(pass);
        Eventually.holds(() -> stage.attendance.changes().came().size() == 1);
        StreamClient line = stage.getQueue(SHOW, Passes.cookie(key, pass));
        line.next();
        seats.hangUp();
        Eventually.holds(() -> stage.gauge("realticket.subscribers.open") == 1);
        assertThat(stage.attendance.changes().left()).isEmpty();
        assertThat(stage.attendance.size()).isEqualTo(1);
        line.hangUp();
        Eventually.holds(() -> stage.attendance.changes().left().size() == 1);
        assertThat(stage.attendance.size()).isZero();
    }
}
