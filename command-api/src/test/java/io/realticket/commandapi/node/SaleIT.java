package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The whole way of a buyer, over real HTTP. */
class SaleIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static String show;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(BROKER.bootstrapServers(), POSTGRES);
        show = Shows.first(node.browser());
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
    void a_buyer_holds_sees_books_and_cancels() {
        Browser buyer = node.browser().asGuest();

        Browser.Page held = buyer.post("/api/shows/" + show + "/holds", "{\"seats\":[\"A-1\",\"A-0\"]}");
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.json().path("granted").toString()).isEqualTo("[\"A-0\",\"A-1\"]");
        JsonNode seen = buyer.get("/api/shows/" + show + "/holds").json().path("hold");
        assertThat(seen.path("seats")).isEqualTo(held.json().path("seats"));

        Browser.Page booked = buyer.post(
                "/api/bookings",
                "{\"showId\":\"%s\",\"holdId\":\"%s\",\"seats\":[\"A-0\",\"A-1\"]}"
                        .formatted(show, held.json().path("holdId").asString()));
        assertThat(booked.status()).isEqualTo(201);
        JsonNode first = booked.json().path("seats").path(0);
        assertThat(first.path("label").asString()).isEqualTo("A구역 1열 1번");
        assertThat(first.path("category").asString()).isEqualTo("VIP");
        assertThat(first.path("amountMinor").asLong()).isEqualTo(180_000);

        String receipt = booked.header("location");
        assertThat(buyer.get(receipt).json().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(buyer.get("/api/bookings").json().path("items")).hasSize(1);

        Browser.Page cancelled = buyer.delete(receipt);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(buyer.delete(receipt).json()).isEqualTo(cancelled.json());
    }
}
