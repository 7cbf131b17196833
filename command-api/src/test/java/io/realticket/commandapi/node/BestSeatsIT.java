package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asking for the best seats, and for more time, over real HTTP. */
class BestSeatsIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static String show;

    private Browser buyer;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(BROKER.bootstrapServers(), POSTGRES);
        show = Shows.first(node.browser());
        // All shows are announced, so that every command heard from here on is a buyer's.
        Eventually.passes(() ->
                assertThat(decider.heard()).hasSize(Shows.all(node.browser()).size()));
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @BeforeEach
    void come() {
        decider.granting();
        buyer = node.browser().asGuest();
    }

    @Test
    void the_best_of_a_section_and_a_category_are_asked_for_and_held() {
        Browser.Page held =
                buyer.post(holds(), "{\"best\":{\"seatCount\":2,\"category\":\"R\",\"sections\":[\"C\",\"B\"]}}");

        assertThat(held.status()).isEqualTo(201);
        assertThat(held.header("location")).isEqualTo(holds());
        assertThat(held.json().path("granted").toString()).isEqualTo("[\"C-500\",\"C-501\"]");
        assertThat(buyer.get(holds()).json().path("hold").path("seats"))
                .isEqualTo(held.json().path("seats"));
        assertThat(decider.heard().getLast()).isInstanceOfSatisfying(SeatCommand.HoldBestAvailable.class, asked -> {
            assertThat(asked.seatCount()).isEqualTo(2);
            assertThat(asked.category()).isEqualTo("R");
            assertThat(asked.sections()).containsExactly(new SectionId("C"), new SectionId("B"));
            assertThat(asked.answerBy()).isBetween(Instant.now(), Instant.now().plusSeconds(30));
        });
    }

    @Test
    void who_does_not_say_where_is_asked_for_anywhere() {
        assertThat(buyer.post(holds(), "{\"best\":{\"seatCount\":50,\"sections\":[]}}")
                        .status())
                .isEqualTo(201);

        assertThat(decider.heard().getLast()).isInstanceOfSatisfying(SeatCommand.HoldBestAvailable.class, asked -> {
            assertThat(asked.category()).isNull();
            assertThat(asked.sections()).isEmpty();
        });
    }

    @Test
    void the_same_key_for_other_best_seats_is_refused_and_for_the_same_answered_again() {
        Browser.Page first = buyer.post(holds(), "best", "{\"best\":{\"seatCount\":2}}");

        assertThat(buyer.post(holds(), "best", "{\"best\":{\"seatCount\":3}}").code())
                .isEqualTo("key-reused");
        assertThat(buyer.post(holds(), "best", "{\"best\":{\"seatCount\":2}}")
                        .json()
                        .path("holdId"))
                .isEqualTo(first.json().path("holdId"));
    }

    @Test
    void seats_that_are_not_there_are_a_conflict() {
        decider.answering(command -> Replies.refused(command, Refusal.NOT_ENOUGH_SEATS, null, null));

        Browser.Page refused = buyer.post(holds(), "{\"best\":{\"seatCount\":4}}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("not-enough-seats");
    }

    @Test
    void a_request_for_the_best_of_an_unknown_show_or_section_never_becomes_a_command() {
        int before = decider.heard().size();

        assertThat(buyer.post("/api/shows/" + UUID.randomUUID() + "/holds", "{\"best\":{\"seatCount\":1}}")
                        .code())
                .isEqualTo("unknown-show");
        assertThat(buyer.post(holds(), "{\"best\":{\"seatCount\":1,\"sections\":[\"Z\"]}}")
                        .status())
                .isEqualTo(400);
        assertThat(decider.heard()).hasSize(before);
    }

    @Test
    void more_time_moves_the_deadline_and_makes_nothing_new() {
        Browser.Page held = buyer.post(holds(), "{\"best\":{\"seatCount\":2}}");

        Browser.Page longer = extend(held.json().path("holdId").asString());

        assertThat(longer.status()).isEqualTo(200);
        assertThat(longer.json().path("granted")).isEmpty();
        assertThat(longer.json().path("seats")).isEqualTo(held.json().path("seats"));
        assertThat(deadline(longer)).isEqualTo(deadline(held).plus(GivenHolds.EXTENSION));
        assertThat(buyer.get(holds()).json().path("hold").path("expiresAt"))
                .isEqualTo(longer.json().path("expiresAt"));
    }

    @Test
    void more_time_is_given_once() {
        decider.answering(command -> Replies.refused(command, Refusal.EXTENSION_USED, null, null));

        Browser.Page refused = extend(UUID.randomUUID().toString());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("extension-used");
    }

    private static String holds() {
        return "/api/shows/" + show + "/holds";
    }

    private Browser.Page extend(String holdId) {
        return buyer.post(holds() + "/extension", "{\"holdId\":\"" + holdId + "\"}");
    }

    private static Instant deadline(Browser.Page held) {
        return Instant.parse(held.json().path("expiresAt").asString());
    }
}
