package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.account.IdleGuests;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing up, logging in and out, over real HTTP and on a real database. Two nodes, one of which believes tokens longer. */
class AccountIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final StatementCount STATEMENTS = new StatementCount();
    private static final StatementCount QUICK_STATEMENTS = new StatementCount();
    private static final String[] CHEAP = {
        "--realticket.hashing.memory-kib=64",
        "--realticket.hashing.iterations=1",
        "--realticket.admin.password=the operator's own"
    };

    private static ScriptedDecider decider;
    private static Node node;
    private static Node quick;
    private static String show;

    private final String loginId = "u-" + UUID.randomUUID().toString().substring(0, 13);

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(STATEMENTS, BROKER.bootstrapServers(), POSTGRES, CHEAP);
        quick = Node.start(
                QUICK_STATEMENTS,
                BROKER.bootstrapServers(),
                POSTGRES,
                CHEAP[0],
                CHEAP[1],
                "--realticket.session.token-age=1s");
        show = Shows.first(node.browser());
        Eventually.passes(() -> assertThat(decider.heard()).hasSizeGreaterThanOrEqualTo(9));
    }

    @AfterAll
    static void stop() {
        node.close();
        quick.close();
        decider.close();
    }

    @Test
    void one_signs_up_leaves_and_comes_back_as_the_same_buyer() {
        Browser browser = node.browser();
        Browser.Page signedUp = browser.post("/api/accounts", Browser.credentials(loginId, Browser.PASSWORD));
        assertThat(signedUp.status()).isEqualTo(201);
        assertThat(signedUp.header("set-cookie")).contains("rt_session=", "HttpOnly", "SameSite=Lax");
        assertThat(signedUp.json().path("role").asString()).isEqualTo("USER");
        assertThat(signedUp.text()).doesNotContain(Browser.PASSWORD);

        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        assertThat(browser.get("/api/session").code()).isEqualTo("not-signed-in");

        Browser.Page loggedIn = browser.logIn(loginId.toUpperCase(Locale.ROOT), Browser.PASSWORD);
        assertThat(loggedIn.status()).isEqualTo(200);
        assertThat(loggedIn.json()).isEqualTo(signedUp.json());
        assertThat(browser.get("/api/session").json()).isEqualTo(signedUp.json());
    }

    @Test
    void a_login_id_is_taken_once_whatever_its_case() {
        node.browser().asUser(loginId);
        String other = loginId.toUpperCase(Locale.ROOT);

        Browser.Page again = node.browser().post("/api/accounts", Browser.credentials(other, Browser.PASSWORD));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("login-id-taken");
        assertThat(isAvailable(other)).isFalse();
        assertThat(isAvailable(loginId + "x")).isTrue();
        assertThat(node.browser().get("/api/accounts/안녕/availability").status()).isEqualTo(400);
    }

    @Test
    void of_fifty_who_sign_up_by_one_login_id_at_once_one_succeeds() {
        List<Integer> statuses;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> asked = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> (i % 2 == 0 ? node : quick)
                                    .browser()
                                    .post("/api/accounts", Browser.credentials(loginId, Browser.PASSWORD))
                                    .status(),
                            threads))
                    .toList();
            statuses = asked.stream().map(CompletableFuture::join).toList();
        }

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void a_wrong_password_changes_nothing_for_who_is_in() {
        Browser victim = node.browser().asUser(loginId);

        Browser.Page wrong = node.browser().logIn(loginId, "not the right one");
        Browser.Page unknown = node.browser().logIn(loginId + "x", "not the right one");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("wrong-credentials");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(wrong.headers().firstValue("set-cookie").orElse("")).doesNotContain("rt_session");
        assertThat(hold(victim, "A-0").status()).isEqualTo(201);
    }

    @Test
    void the_right_password_ends_the_other_session_at_once_for_writes_and_soon_for_reads() {
        Browser here = quick.browser().asUser(loginId);
        Browser there = node.browser().loggedIn(loginId, Browser.PASSWORD);

        Browser.Page write = hold(here.copy(), "A-1");

        assertThat(write.status()).isEqualTo(401);
        assertThat(write.code()).isEqualTo("session-ended");
        assertThat(write.header("set-cookie")).contains("rt_session=;", "Max-Age=0");
        Eventually.passes(
                () -> assertThat(here.copy().get("/api/bookings").code()).isEqualTo("session-ended"));
        assertThat(hold(there, "A-1").status()).isEqualTo(201);
    }

    @Test
    void logging_out_of_a_session_that_was_taken_over_leaves_the_other_and_its_holds_alone() {
        Browser here = node.browser().asUser(loginId);
        Browser there = node.browser().loggedIn(loginId, Browser.PASSWORD);
        hold(there, "A-2");

        assertThat(here.delete("/api/session").status()).isEqualTo(204);

        assertThat(held(there)).isEqualTo("[\"A-2\"]");
        assertThat(hold(there, "A-3").status()).isEqualTo(201);
    }

    @Test
    void a_guest_who_signs_up_keeps_id_holds_and_bookings() {
        Browser guest = node.browser().asGuest();
        String id = guest.get("/api/session").json().path("buyerId").asString();
        Browser.Page first = hold(guest, "A-4");
        assertThat(guest.book(first).status()).isEqualTo(201);
        hold(guest, "A-5");
        Browser before = guest.copy();

        guest.asUser(loginId);

        assertThat(guest.get("/api/session").json().path("buyerId").asString()).isEqualTo(id);
        assertThat(held(guest)).isEqualTo("[\"A-5\"]");
        assertThat(guest.get("/api/bookings").json().path("items")).hasSize(1);
        assertThat(hold(before, "A-6").code()).isEqualTo("session-ended");
    }

    @Test
    void a_guest_who_logs_in_elsewhere_gives_back_what_it_held() {
        node.browser().asUser(loginId);
        Browser guest = node.browser().asGuest();
        String id = guest.get("/api/session").json().path("buyerId").asString();
        hold(guest, "A-7");

        guest.loggedIn(loginId, Browser.PASSWORD);

        assertThat(held(guest)).isEmpty();
        assertThat(decider.heard())
                .anyMatch(command -> command instanceof SeatCommand.ReleaseHold release
                        && release.buyer().toString().equals(id));
    }

    @Test
    void who_is_signed_in_does_not_sign_up_again() {
        Browser user = node.browser().asUser(loginId);

        assertThat(user.post("/api/accounts", Browser.credentials(loginId + "x", Browser.PASSWORD))
                        .code())
                .isEqualTo("already-signed-in");
        assertThat(user.send(user.request("/api/session/guest").POST(HttpRequest.BodyPublishers.noBody()))
                        .json()
                        .path("role")
                        .asString())
                .isEqualTo("USER");
    }

    @Test
    void nobody_signs_up_as_an_operator() {
        Browser browser = node.browser();
        Browser.Page page = browser.post(
                "/api/accounts",
                "{\"loginId\":\"%s\",\"password\":\"%s\",\"role\":\"ADMIN\"}".formatted(loginId, Browser.PASSWORD));

        assertThat(page.json().path("role").asString()).isEqualTo("USER");
        assertThat(node.browser()
                        .post("/api/accounts", Browser.credentials("Admin", Browser.PASSWORD))
                        .code())
                .isEqualTo("login-id-taken");
        assertThat(node.browser()
                        .loggedIn("admin", "the operator's own")
                        .get("/api/session")
                        .json()
                        .path("role")
                        .asString())
                .isEqualTo("ADMIN");
    }

    @Test
    void a_session_lives_on_while_it_is_used_and_ends_when_it_is_not() throws SQLException {
        Browser used = quick.browser().asGuest();
        Browser idle = node.browser().asGuest();
        seen(used, "6 days");
        seen(idle, "8 days");

        Eventually.passes(() -> {
            assertThat(used.get("/api/session").status()).isEqualTo(200);
            assertThat(daysUnseen(used)).isZero();
        });
        assertThat(hold(idle, "A-8").code()).isEqualTo("session-ended");
    }

    @Test
    void a_hold_costs_one_statement_by_primary_key_and_what_is_public_costs_none() {
        Browser user = node.browser().asUser(loginId);
        hold(user, "A-20");

        assertThat(STATEMENTS.of(() -> hold(user, "A-21")))
                .containsExactly("select role from accounts where id = ? and session = ? and seen_at > ?");
        assertThat(STATEMENTS.of(() -> user.get("/api/shows/" + show + "/holds")))
                .isEmpty();
        assertThat(STATEMENTS.of(() -> user.get("/api/time"))).isEmpty();
    }

    @Test
    void an_old_token_costs_one_statement_too_which_renews_it() {
        Browser user = quick.browser().asUser(loginId);
        String first = user.cookie("rt_session").orElseThrow();
        Browser old = user.copy();

        Eventually.passes(() -> assertThat(QUICK_STATEMENTS.of(() -> user.get("/api/shows/" + show + "/holds")))
                .containsExactly(
                        "update accounts set seen_at = ? where id = ? and session = ? and seen_at > ? returning role"));

        assertThat(user.cookie("rt_session").orElseThrow()).isNotEqualTo(first);
        assertThat(QUICK_STATEMENTS.of(() -> old.get("/api/time"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'password':'long enough'} | loginId",
                "{'loginId':'abc','password':'long enough'} | loginId",
                "{'loginId':'a b c d','password':'long enough'} | loginId",
                "{'loginId':['anna'],'password':'long enough'} | loginId",
                "{'loginId':'anna'} | password",
                "{'loginId':'anna','password':'short'} | password",
                "[] | body",
            })
    void a_wrong_form_is_told_by_its_field(String body, String field) {
        for (String path : List.of("/api/accounts", "/api/session")) {
            Browser.Page refused = node.browser().post(path, body.replace('\'', '"'));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("errors").path(0).path("field").asString())
                    .isEqualTo(field);
        }
    }

    @Test
    void two_nodes_never_purge_at_the_same_time() {
        boolean[] ran = new boolean[2];

        boolean first = node.bean(IdleGuests.class).runAlone(() -> {
            ran[0] = true;
            assertThat(quick.bean(IdleGuests.class).runAlone(() -> ran[1] = true))
                    .isFalse();
        });

        assertThat(first).isTrue();
        assertThat(ran).containsExactly(true, false);
        assertThat(quick.bean(IdleGuests.class).runAlone(() -> ran[1] = true)).isTrue();
    }

    private static boolean isAvailable(String id) {
        return node.browser()
                .get("/api/accounts/" + id + "/availability")
                .json()
                .path("available")
                .asBoolean();
    }

    private static Browser.Page hold(Browser browser, String seat) {
        return browser.post("/api/shows/" + show + "/holds", "{\"seats\":[\"" + seat + "\"]}");
    }

    /** Returns the seats held, as JSON; empty if there is no hold. */
    private static String held(Browser browser) {
        Browser.Page page = browser.get("/api/shows/" + show + "/holds");
        assertThat(page.status()).isEqualTo(200);
        return page.json().path("hold").isNull()
                ? ""
                : page.json().path("hold").path("seats").toString();
    }

    private static void seen(Browser browser, String ago) throws SQLException {
        String id = browser.get("/api/session").json().path("buyerId").asString();
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update accounts set seen_at = now() - interval '" + ago + "' where id = '" + id + "'"))
                    .isEqualTo(1);
        }
    }

    private static int daysUnseen(Browser browser) {
        String id = browser.get("/api/session").json().path("buyerId").asString();
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select extract(day from now() - seen_at)::int from accounts where id = '" + id + "'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
