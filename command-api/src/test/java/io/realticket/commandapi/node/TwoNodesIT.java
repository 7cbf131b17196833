package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.replies.KafkaGateway;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes on one log and one database. */
class TwoNodesIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node one;
    private static Node two;
    private static String show;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        one = Node.start(BROKER.bootstrapServers(), POSTGRES);
        two = Node.start(BROKER.bootstrapServers(), POSTGRES);
        show = Shows.first(one.browser());
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
        decider.close();
    }

    @Test
    void a_session_and_an_outcome_of_one_node_are_known_to_the_other_and_nothing_is_left_waiting() {
        Browser buyer = one.browser().asGuest();
        assertThat(buyer.post(holds(), "key", "{\"seats\":[\"A-0\"]}").status()).isEqualTo(201);
        CommandId command = command(buyer, "key");

        Browser elsewhere = buyer.at(two);

        Eventually.passes(() ->
                assertThat(elsewhere.get("/api/commands/" + command).status()).isEqualTo(201));
        assertThat(elsewhere.get(holds()).json().path("hold").path("seats").toString())
                .isEqualTo("[\"A-0\"]");
        assertThat(one.bean(KafkaGateway.class).pending()).isZero();
        assertThat(two.bean(KafkaGateway.class).pending()).isZero();
    }

    @Test
    void one_key_fifty_times_on_two_nodes_is_one_command_id_and_one_answer() {
        Browser buyer = one.browser().asGuest();
        Browser elsewhere = buyer.at(two);

        List<Browser.Page> pages;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Browser.Page>> asked = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> (i % 2 == 0 ? buyer : elsewhere).post(holds(), "shared", "{\"seats\":[\"A-1\"]}"),
                            threads))
                    .toList();
            pages = asked.stream().map(CompletableFuture::join).toList();
        }

        assertThat(pages).allSatisfy(page -> assertThat(page.status()).isEqualTo(201));
        assertThat(pages.stream().map(page -> page.json().path("holdId")).distinct())
                .hasSize(1);
        // The decider answers a repetition from its memory: each node sends the command once at a time.
        assertThat(decider.heard(command(buyer, "shared"))).isBetween(1L, 50L);
    }

    @Test
    void a_restarted_node_knows_every_hold_and_booking_again() {
        Browser buyer = two.browser().asGuest();
        Browser.Page held = buyer.post(holds(), "{\"seats\":[\"A-2\"]}");
        buyer.book(held);
        buyer.post(holds(), "{\"seats\":[\"A-3\"]}");

        two.close();
        two = Node.start(BROKER.bootstrapServers(), POSTGRES);
        Browser again = buyer.at(two);

        assertThat(again.get(holds()).json().path("hold").path("seats").toString())
                .isEqualTo("[\"A-3\"]");
        assertThat(again.get("/api/bookings").json().path("items")).hasSize(1);
        assertThat(again.get("/api/programs").json().path("items")).hasSize(4);
    }

    private static String holds() {
        return "/api/shows/" + show + "/holds";
    }

    private static CommandId command(Browser buyer, String key) {
        BuyerId id = BuyerId.of(buyer.get("/api/session").json().path("buyerId").asString());
        return CommandIds.command(id, ShowId.of(show), key);
    }
}
