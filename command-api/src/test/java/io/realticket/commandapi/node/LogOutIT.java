package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SeatCommand;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of a buyer's holds when the buyer logs out. */
@ExtendWith(OutputCaptureExtension.class)
class LogOutIT {
    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    @TempDir
    static Path folder;

    private static CutBroker broker;
    private static ScriptedDecider decider;
    private static Node node;
    private static List<String> shows;

    private Browser buyer;

    @BeforeAll
    static void start() throws IOException {
        broker = CutBroker.start(folder);
        decider = new ScriptedDecider(broker.bootstrapServers(), 3);
        node = Node.start(
                broker.bootstrapServers(),
                POSTGRES,
                "--realticket.kafka.deliver-within=800ms",
                "--realticket.replies.answer-within=1500ms");
        shows = Shows.all(node.browser());
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(shows.size()));
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        decider.close();
        broker.close();
    }

    @BeforeEach
    void come() {
        buyer = node.browser().asGuest();
    }

    @AfterEach
    void heal() {
        broker.heal();
        Eventually.passes(() -> assertThat(node.browser()
                        .asGuest()
                        .post(holds(shows.getFirst()), "{\"seats\":[\"C-9\"]}")
                        .status())
                .isEqualTo(201));
    }

    @Test
    void all_that_is_held_of_every_show_is_free_again() {
        hold(shows.get(0), "A-0", "A-1");
        hold(shows.get(1), "B-7");
        Browser tab = buyer.copy();

        assertThat(logOut().status()).isEqualTo(204);

        assertThat(buyer.get("/api/session").code()).isEqualTo("not-signed-in");
        // Another tab still has the cookie, and sees nothing held.
        assertThat(tab.get(holds(shows.get(0))).json().path("hold").isNull()).isTrue();
        assertThat(tab.get(holds(shows.get(1))).json().path("hold").isNull()).isTrue();
    }

    @Test
    void who_holds_nothing_asks_nothing() {
        int before = decider.heard().size();

        assertThat(logOut().status()).isEqualTo(204);
        assertThat(node.browser().send(buyer.request("/api/session").DELETE()).status())
                .isEqualTo(204);

        assertThat(decider.heard()).hasSize(before);
    }

    @Test
    void the_session_ends_also_if_nothing_can_be_given_back_and_the_log_says_so(CapturedOutput output) {
        hold(shows.get(2), "C-3");
        // The node has heard of the hold before it is cut off, or it could not name it.
        assertThat(buyer.get(holds(shows.get(2))).json().path("hold").path("seats"))
                .hasSize(1);
        broker.cut();

        assertThat(logOut().status()).isEqualTo(204);

        assertThat(buyer.get("/api/session").code()).isEqualTo("not-signed-in");
        assertThat(output).contains("hold not given back, it ends by its deadline", "show=" + shows.get(2));
        assertThat(decider.heard().getLast()).isInstanceOf(SeatCommand.HoldSeats.class);
    }

    @Test
    void the_session_ends_also_if_nobody_can_tell_what_is_being_paid_for(CapturedOutput output) throws SQLException {
        hold(shows.get(2), "C-4");
        sql("alter table checkouts rename to checkouts_away");
        try {
            assertThat(logOut().status()).isEqualTo(204);
        } finally {
            sql("alter table checkouts_away rename to checkouts");
        }

        assertThat(buyer.get("/api/session").code()).isEqualTo("not-signed-in");
        assertThat(output).contains("holds not given back, they end by their deadlines");
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = POSTGRES.connect();
                Statement execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }

    private void hold(String show, String... seats) {
        String body = "{\"seats\":" + Browser.JSON.writeValueAsString(seats) + "}";
        assertThat(buyer.post(holds(show), body).status()).isEqualTo(201);
    }

    private Browser.Page logOut() {
        return buyer.send(buyer.request("/api/session").DELETE());
    }

    private static String holds(String show) {
        return "/api/shows/" + show + "/holds";
    }
}
