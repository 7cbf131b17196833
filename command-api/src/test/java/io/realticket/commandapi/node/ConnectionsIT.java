package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that are too much in themselves: too long, too slow, too many on a connection, or of another kind. */
class ConnectionsIT {
    private static final int CONNECTIONS_MAX = 30;

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.start(
                BROKER.bootstrapServers(),
                POSTGRES,
                "--server.tomcat.max-connections=" + CONNECTIONS_MAX,
                "--server.tomcat.connection-timeout=1s",
                "--server.tomcat.keep-alive-timeout=1s",
                "--server.tomcat.max-keep-alive-requests=3",
                "--realticket.http.body-time-max=2s");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void an_address_longer_than_any_that_means_something_is_refused() {
        Browser.Page refused = node.browser().get("/api/programs?query=" + "a".repeat(3_000));

        assertThat(refused.status()).isEqualTo(414);
        assertThat(refused.code()).isEqualTo("uri-too-long");
        assertThat(node.browser().get("/" + "a".repeat(3_000)).status()).isEqualTo(414);
    }

    @Test
    void headers_beyond_their_bound_are_refused_and_nothing_is_told_of_the_server() {
        Browser.Page refused = node.browser().get("/api/programs", "X-Long", "a".repeat(20_000));

        assertThat(refused.status()).isIn(400, 431);
        assertThat(refused.text()).doesNotContain("Tomcat", "org.apache");
    }

    @Test
    void more_parameters_than_any_request_has_are_refused() {
        Browser.Page refused = node.browser().get("/api/programs?" + "a=1&".repeat(40) + "b=2");

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-request");
    }

    @Test
    void a_parameter_that_is_badly_escaped_is_refused() throws IOException {
        try (RawConnection raw = new RawConnection(node.port())) {
            raw.say("GET /api/programs?query=%zz HTTP/1.1\nHost: localhost\nConnection: close\n\n");

            assertThat(raw.hearToTheEnd()).startsWith("HTTP/1.1 400").contains("invalid-request");
        }
    }

    @Test
    void forms_and_files_are_not_taken() {
        Browser guest = node.browser().asGuest();

        Browser.Page form = guest.send(guest.request("/api/session")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("loginId=somebody&password=something")));
        Browser.Page file = guest.send(guest.request("/api/session")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n")));

        assertThat(form.status()).isEqualTo(415);
        assertThat(file.status()).isEqualTo(415);
        assertThat(file.code()).isEqualTo("unsupported-media-type");
    }

    @Test
    void who_does_not_finish_a_request_is_cut_off() throws IOException {
        try (RawConnection silent = new RawConnection(node.port());
                RawConnection half = new RawConnection(node.port())) {
            half.say("GET /api/time HTTP/1.1\nHost: localhost\n");

            assertThat(silent.hearToTheEnd()).isEmpty();
            assertThat(half.hearToTheEnd()).doesNotContain("200");
        }
    }

    @Test
    void a_body_that_does_not_come_is_told_so() throws IOException {
        try (RawConnection slow = new RawConnection(node.port())) {
            slow.say(write(100) + "{");

            String answer = slow.hearToTheEnd();

            assertThat(answer).startsWith("HTTP/1.1 408").contains("body-too-slow");
        }
    }

    @Test
    void a_body_that_comes_drop_by_drop_is_told_so() throws IOException {
        try (RawConnection slow = new RawConnection(node.port())) {
            slow.say(write(10_000) + "{\"a\":\"");
            boolean answered = false;
            for (int drop = 0; drop < 30 && !answered; drop++) {
                slow.say("b");
                answered = slow.hearsWithin(Duration.ofMillis(200));
            }

            assertThat(answered).isTrue();
            assertThat(slow.hearToTheEnd()).startsWith("TTP/1.1 408").contains("body-too-slow");
        }
    }

    @Test
    void a_connection_ends_after_so_many_requests() throws IOException {
        try (RawConnection kept = new RawConnection(node.port())) {
            kept.say("GET /api/time HTTP/1.1\nHost: localhost\n\n".repeat(4));

            String answers = kept.hearToTheEnd();

            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3 + 1);
            assertThat(answers).containsIgnoringCase("connection: close");
        }
    }

    @Test
    void who_only_holds_connections_open_does_not_shut_others_out() throws IOException {
        List<RawConnection> idle = new ArrayList<>();
        try {
            for (int connection = 0; connection < 2 * CONNECTIONS_MAX; connection++) {
                idle.add(new RawConnection(node.port()));
            }

            assertThat(node.browser().get("/api/time").status()).isEqualTo(200);
        } finally {
            for (RawConnection connection : idle) {
                connection.close();
            }
        }
    }

    /** A write whose body is announced and does not come with it. */
    private static String write(int length) {
        Browser guest = node.browser().asGuest();
        String session = guest.cookie("rt_session").orElseThrow();
        String token = guest.cookie("XSRF-TOKEN").orElseThrow();
        return "POST /api/bookings HTTP/1.1\nHost: localhost\nContent-Type: application/json\nIdempotency-Key: k\n"
                + "X-XSRF-TOKEN: " + token + "\nCookie: rt_session=" + session + "; XSRF-TOKEN=" + token
                + "\nContent-Length: " + length + "\n\n";
    }
}
