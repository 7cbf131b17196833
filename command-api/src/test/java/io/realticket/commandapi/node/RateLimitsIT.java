package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Too much from one account, one address, or of one password. */
class RateLimitsIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static Node node;
    private static String show;

    @BeforeAll
    static void start() {
        node = Node.start(
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.hashing.memory-kib=64",
                "--realticket.hashing.iterations=1",
                "--realticket.http.rate-limits.account.burst=20",
                "--realticket.http.rate-limits.account.restored-in=10m",
                "--realticket.http.rate-limits.log-in.burst=5",
                "--realticket.http.rate-limits.log-in.restored-in=1h",
                "--realticket.http.rate-limits.login-id.burst=8",
                "--realticket.http.rate-limits.login-id.restored-in=1h",
                "--realticket.http.rate-limits.trusted-proxies=127.0.0.1");
        show = Shows.first(node.browser());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_write_tells_what_is_left_and_a_read_does_not() {
        Browser buyer = node.browser().asGuest();

        Browser.Page written = hold(buyer);

        assertThat(written.header("ratelimit-policy")).isEqualTo("\"address\";q=100000;w=10, \"account\";q=20;w=600");
        assertThat(written.header("ratelimit")).matches("\"address\";r=\\d+;t=\\d+, \"account\";r=19;t=30");
        assertThat(buyer.get("/api/programs").header("ratelimit")).isEmpty();
        assertThat(buyer.get("/api/session").header("ratelimit")).isEmpty();
    }

    @Test
    void a_read_that_costs_as_much_as_a_write_counts_as_one() {
        Browser buyer = node.browser().asGuest();

        for (String costly : List.of("/api/shows/" + show + "/queue", "/api/challenges/any/audio")) {
            assertThat(buyer.get(costly).header("ratelimit")).contains("\"account\";r=");
        }
    }

    @Test
    void one_write_too_many_of_an_account_is_refused_and_told_when_to_come_again() {
        Browser buyer = node.browser().asGuest();
        double before = refused("account");
        IntStream.range(0, 20).forEach(_ -> assertThat(hold(buyer).status()).isNotEqualTo(429));

        Browser.Page refused = hold(buyer);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("rate-limited");
        assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
        assertThat(refused.json().path("limit").asString()).isEqualTo("account");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 30);
        assertThat(refused.header("ratelimit")).contains("\"account\";r=0;t=");
        assertThat(refused.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(refused("account")).isEqualTo(before + 1);
        assertThat(buyer.get("/api/session").status()).as("reading goes on").isEqualTo(200);
        assertThat(hold(node.browser().asGuest()).status()).as("others go on").isNotEqualTo(429);
    }

    @Test
    void an_address_is_refused_whoever_writes_from_it_and_others_go_on() {
        try (Node strict = Node.start(
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.http.rate-limits.address.burst=10",
                "--realticket.http.rate-limits.address.restored-in=1h")) {
            List<Browser> guests =
                    Stream.generate(() -> strict.browser().asGuest()).limit(10).toList();

            Browser.Page refused = guests.getFirst().post(holds(), "{\"seats\":[\"A-0\"]}");

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.json().path("limit").asString()).isEqualTo("address");
            HttpRequest.Builder forged = guests.getLast()
                    .request("/api/session/guest")
                    .header("X-Forwarded-For", "203.0.113.9")
                    .header("Forwarded", "for=203.0.113.9")
                    .header("X-Real-IP", "203.0.113.9")
                    .POST(HttpRequest.BodyPublishers.noBody());
            assertThat(guests.getLast().send(forged).status())
                    .as("a forged header moves nothing")
                    .isEqualTo(429);
        }
    }

    @Test
    void the_ways_in_have_a_limit_of_their_own_and_leaving_has_not() {
        try (Node strict = Node.start(
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.http.rate-limits.entry.burst=3",
                "--realticket.http.rate-limits.entry.restored-in=1h")) {
            Browser guest = strict.browser().asGuest();
            Browser other = strict.browser().asGuest();
            assertThat(strict.browser()
                            .get("/api/accounts/somebody/availability")
                            .status())
                    .isEqualTo(200);

            Browser.Page refused =
                    strict.browser().post("/api/accounts", Browser.credentials("late.one", "correct horse"));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.json().path("limit").asString()).isEqualTo("entry");
            assertThat(strict.browser().logIn("late.one", "correct horse").status())
                    .isEqualTo(429);
            assertThat(strict.browser()
                            .get("/api/accounts/somebody/availability")
                            .status())
                    .isEqualTo(429);
            assertThat(other.post("/%61pi/session", Browser.credentials("late.one", "correct horse"))
                            .status())
                    .as("another way to write the path is no way around")
                    .isEqualTo(429);
            assertThat(hold(guest).status()).as("who is in goes on").isNotEqualTo(429);
            assertThat(other.delete("/api/session").status()).isEqualTo(204);
        }
    }

    @Test
    void wrong_passwords_are_counted_by_address_and_in_all_and_end_no_session() {
        Browser victim = node.browser().asUser("victim.one");
        IntStream.range(0, 5)
                .forEach(_ ->
                        assertThat(wrong("victim.one", "198.51.100.1").code()).isEqualTo("wrong-credentials"));

        Browser.Page refused = wrong("victim.one", "198.51.100.1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("limit").asString()).isEqualTo("log-in");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(600, 720);
        assertThat(logIn("victim.one", Browser.PASSWORD, "198.51.100.1").status())
                .as("nor is the right one looked at")
                .isEqualTo(429);
        assertThat(wrong("somebody.else", "198.51.100.1").code()).isEqualTo("wrong-credentials");

        assertThat(victim.get("/api/session").status()).isEqualTo(200);
        assertThat(hold(victim).status()).isNotIn(401, 429);
        assertThat(logIn("victim.one", Browser.PASSWORD, "198.51.100.2").status())
                .as("from elsewhere the owner comes in")
                .isEqualTo(200);

        IntStream.range(0, 3)
                .forEach(_ ->
                        assertThat(wrong("victim.one", "198.51.100.3").code()).isEqualTo("wrong-credentials"));
        Browser.Page everywhere = wrong("victim.one", "198.51.100.4");
        assertThat(everywhere.status()).isEqualTo(429);
        assertThat(everywhere.json().path("limit").asString()).isEqualTo("login-id");
    }

    @Test
    void other_spellings_of_a_login_id_and_other_networks_of_a_line_are_no_way_around() {
        node.browser().asUser("spelled.so");
        for (String spelling : List.of("spelled.so", "Spelled.So", "SPELLED.SO", "sPELLED.sO", "spelled.sO")) {
            assertThat(wrong(spelling, "2001:db8:7:1::1").code()).isEqualTo("wrong-credentials");
        }

        Browser.Page refused = wrong("spelleD.so", "2001:db8:7:99::1");

        assertThat(refused.json().path("limit").asString()).isEqualTo("log-in");
        assertThat(wrong("spelled.so", "2001:db8:8:1::1").code()).isEqualTo("wrong-credentials");
    }

    @Test
    void what_others_used_up_does_not_count_for_one_who_was_refused_for_it() {
        node.browser().asUser("besieged");
        IntStream.range(0, 8).forEach(i -> wrong("besieged", "203.0.113." + i));

        IntStream.range(0, 10)
                .forEach(_ -> assertThat(wrong("besieged", "203.0.113.200")
                                .json()
                                .path("limit")
                                .asString())
                        .isEqualTo("login-id"));
    }

    @Test
    void a_right_password_does_not_count() {
        node.browser().asUser("often.here");

        IntStream.range(0, 12)
                .forEach(_ -> assertThat(logIn("often.here", Browser.PASSWORD, "198.51.100.7")
                                .status())
                        .isEqualTo(200));
    }

    private static Browser.Page wrong(String loginId, String address) {
        return logIn(loginId, "quite another one", address);
    }

    /** The connection comes from the one proxy that is believed. */
    private static Browser.Page logIn(String loginId, String password, String address) {
        Browser browser = node.browser();
        return browser.send(browser.request("/api/session")
                .header("X-Forwarded-For", address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.credentials(loginId, password))));
    }

    /** Of a seat that is not there: nothing waits for a decider. */
    private static Browser.Page hold(Browser buyer) {
        return buyer.post(holds(), "{\"seats\":[\"A-99999\"]}");
    }

    private static double refused(String counted) {
        return node.management()
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("realticket_rate_limited_requests_total")
                        && line.contains("class=\"" + counted + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String holds() {
        return "/api/shows/" + show + "/holds";
    }
}
