package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Tickets at the door: each lets one person in, once, and only where and while it is good. */
class TicketIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final AtomicInteger SEATS = new AtomicInteger();
    private static final String OPERATOR = "the doorkeeper's";

    private static ScriptedDecider decider;
    private static Node node;
    private static List<String> shows;
    private static Browser door;

    private Browser buyer;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(BROKER.bootstrapServers(), POSTGRES, "--realticket.admin.password=" + OPERATOR);
        shows = Shows.all(node.browser());
        door = node.browser().loggedIn("admin", OPERATOR);
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(9));
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @BeforeEach
    void come() {
        buyer = node.browser().asGuest();
    }

    @Test
    void a_ticket_lets_one_in_once_however_many_show_it_at_the_same_time() {
        Browser.Page booked = book();
        String ticket = ticket(booked);
        settled(booked);

        List<Browser.Page> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Browser.Page>> asked = IntStream.range(0, 20)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> show(ticket), threads))
                    .toList();
            answers = asked.stream().map(CompletableFuture::join).toList();
        }

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("ticket-used"));
        Browser.Page in = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow();
        JsonNode seat = receipt(booked).path("seats").path(0);
        assertThat(in.json().path("label")).isEqualTo(seat.path("label"));
        assertThat(seat.path("admittedAt")).isEqualTo(in.json().path("admittedAt"));
    }

    @Test
    void a_booking_whose_ticket_was_used_is_not_cancelled_any_more() {
        Browser.Page booked = book();
        settled(booked);
        assertThat(show(ticket(booked)).status()).isEqualTo(201);

        Browser.Page refused = buyer.delete(booked.header("location"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("cancel-closed");
        assertThat(receipt(booked).path("status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_ticket_of_a_cancelled_booking_is_refused_and_has_no_picture() {
        Browser.Page booked = book();
        String ticket = ticket(booked);
        assertThat(buyer.delete(booked.header("location")).status()).isEqualTo(200);

        assertThat(show(ticket).code()).isEqualTo("ticket-cancelled");
        assertThat(receipt(booked).path("seats").path(0).has("ticket")).isFalse();
        assertThat(picture(buyer, booked).code()).isEqualTo("unknown-booking");
    }

    @Test
    void a_booking_that_is_older_than_orders_has_good_tickets_too() throws SQLException {
        Browser.Page booked = book();
        settled(booked);
        String id = booked.json().path("id").asString();
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from payments where booking_id = '" + id + "'");
            statement.executeUpdate("delete from checkouts where booking_id = '" + id + "'");
        }

        assertThat(show(ticket(booked)).status()).isEqualTo(201);
        assertThat(show(ticket(booked)).code()).isEqualTo("ticket-used");
        assertThat(buyer.delete(booked.header("location")).code()).isEqualTo("cancel-closed");
    }

    @Test
    void a_ticket_is_good_for_its_own_show_only() {
        Browser.Page booked = book();

        Browser.Page refused = show(shows.get(1), ticket(booked));

        assertThat(refused.code()).isEqualTo("ticket-for-another-show");
        assertThat(refused.json().path("showId").asString()).isEqualTo(shows.getFirst());
    }

    @Test
    void what_nobody_signed_is_no_ticket() {
        String ticket = ticket(book());
        String forged = ticket.substring(0, 20) + (ticket.charAt(20) == 'A' ? 'B' : 'A') + ticket.substring(21);

        assertThat(show(forged).status()).isEqualTo(422);
        assertThat(show(forged).code()).isEqualTo("ticket-invalid");
        Browser.Page nothing = door.post("/api/admin/shows/" + shows.getFirst() + "/admissions", "{}");
        assertThat(nothing.json().at("/errors/0/field").asString()).isEqualTo("ticket");
    }

    @Test
    void the_picture_is_the_buyers_own_and_of_a_seat_of_the_booking() {
        Browser.Page booked = book();

        Browser.Page picture = picture(buyer, booked);

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("content-type")).startsWith("image/svg+xml");
        assertThat(picture.header("cache-control")).contains("no-store");
        assertThat(picture(node.browser().asGuest(), booked).status()).isEqualTo(404);
        assertThat(buyer.get(booked.header("location") + "/tickets/B-0").status())
                .isEqualTo(404);
    }

    private Browser.Page book() {
        String holds = "/api/shows/" + shows.getFirst() + "/holds";
        Browser.Page booked = buyer.book(buyer.post(holds, "{\"seats\":[\"A-" + SEATS.getAndIncrement() + "\"]}"));
        assertThat(booked.status()).isEqualTo(201);
        return booked;
    }

    /** Waits until the log has told this node of the booking. */
    private void settled(Browser.Page booked) {
        assertThat(receipt(booked).path("status").asString()).isEqualTo("CONFIRMED");
    }

    private JsonNode receipt(Browser.Page booked) {
        return buyer.get(booked.header("location")).json();
    }

    private static String ticket(Browser.Page booked) {
        return booked.json().at("/seats/0/ticket").asString();
    }

    private static Browser.Page picture(Browser browser, Browser.Page booked) {
        String seat = booked.json().at("/seats/0/seat").asString();
        return browser.get(booked.header("location") + "/tickets/" + seat);
    }

    private static Browser.Page show(String ticket) {
        return show(shows.getFirst(), ticket);
    }

    private static Browser.Page show(String show, String ticket) {
        return door.post("/api/admin/shows/" + show + "/admissions", "{\"ticket\":\"" + ticket + "\"}");
    }
}
