package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SeatCommand;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Guests whom nobody has seen for a month, and what becomes of their seats. */
class GuestPurgeIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static List<String> shows;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.purge.interval=100ms",
                "--realticket.purge.batch-max=1",
                "--realticket.replies.answer-within=500ms",
                "--realticket.hashing.memory-kib=64",
                "--realticket.hashing.iterations=1");
        shows = Shows.all(node.browser());
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @BeforeEach
    void grant() {
        decider.granting();
    }

    @Test
    void an_idle_guest_is_removed_and_holds_and_coming_bookings_are_free_again() throws SQLException {
        Browser guest = node.browser().asGuest();
        book(guest, shows.get(0), "A-0");
        hold(guest, shows.get(0), "A-1");
        hold(guest, shows.get(1), "B-1");

        String id = idleForAMonth(guest);

        Eventually.passes(() -> assertThat(exists(id)).isFalse());
        assertThat(decider.heard().stream()
                        .filter(command -> command instanceof SeatCommand.ReleaseHold release
                                && release.buyer().toString().equals(id)))
                .hasSize(2);
        assertThat(decider.heard().stream()
                        .filter(command -> command instanceof SeatCommand.CancelBooking cancel
                                && cancel.buyer().toString().equals(id)))
                .hasSize(1);
    }

    @Test
    void bookings_of_a_show_that_has_begun_are_history() throws SQLException {
        Browser guest = node.browser().asGuest();
        String past = shows.get(3);
        execute("update shows set starts_at = now() - interval '1 hour' where id = '" + past + "'");
        book(guest, past, "C-0");

        String id = idleForAMonth(guest);

        Eventually.passes(() -> assertThat(exists(id)).isFalse());
        assertThat(decider.heard())
                .noneMatch(command -> command instanceof SeatCommand.CancelBooking cancel
                        && cancel.buyer().toString().equals(id));
    }

    @Test
    void who_was_seen_lately_or_has_signed_up_is_never_removed() throws SQLException {
        Browser active = node.browser().asGuest();
        Browser user = node.browser().asUser("u-" + UUID.randomUUID().toString().substring(0, 13));
        String userId = idleForAMonth(user);
        String idle = idleForAMonth(node.browser().asGuest());

        Eventually.passes(() -> assertThat(exists(idle)).isFalse());

        assertThat(exists(userId)).isTrue();
        assertThat(active.get("/api/session").status()).isEqualTo(200);
        assertThat(hold(active, shows.get(0), "A-5").status()).isEqualTo(201);
    }

    @Test
    void a_guest_is_shut_out_first_and_kept_until_everything_is_answered() throws SQLException {
        Browser guest = node.browser().asGuest();
        hold(guest, shows.get(2), "C-7");
        decider.answering(command -> List.of());
        int before = decider.heard().size();

        String id = idleForAMonth(guest);

        Eventually.passes(() -> assertThat(decider.heard()).hasSizeGreaterThan(before + 1));
        assertThat(exists(id)).isTrue();
        assertThat(guest.delete("/api/shows/" + shows.get(2) + "/holds").code()).isEqualTo("session-ended");
        decider.granting();
        Eventually.passes(() -> assertThat(exists(id)).isFalse());
    }

    private static Browser.Page hold(Browser browser, String show, String seat) {
        return browser.post("/api/shows/" + show + "/holds", "{\"seats\":[\"" + seat + "\"]}");
    }

    private static void book(Browser browser, String show, String seat) {
        assertThat(browser.book(hold(browser, show, seat)).status()).isEqualTo(201);
    }

    private static String idleForAMonth(Browser browser) throws SQLException {
        String id = browser.get("/api/session").json().path("buyerId").asString();
        execute("update accounts set seen_at = now() - interval '31 days' where id = '" + id + "'");
        return id;
    }

    private static void execute(String update) throws SQLException {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update)).isEqualTo(1);
        }
    }

    private static boolean exists(String id) {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select 1 from accounts where id = '" + id + "'")) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
