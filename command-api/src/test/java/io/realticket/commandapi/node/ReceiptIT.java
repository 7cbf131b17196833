package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a buyer reads of bookings: receipts in the map's words, lists of what is to come and what is over. */
class ReceiptIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static List<String> shows;

    private Browser buyer;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(BROKER.bootstrapServers(), POSTGRES);
        shows = Shows.all(node.browser());
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
    void a_receipt_names_each_seat_as_the_map_does_and_the_show_and_what_was_charged() {
        String show = shows.getFirst();
        JsonNode layout = buyer.get("/api/shows/" + show + "/layout").json();
        List<String> seats = lastSeatsOfEachSection(layout);

        JsonNode receipt = buyer.get(book(show, seats)).json();

        Map<String, String> printed = new HashMap<>();
        receipt.path("seats").forEach(seat -> {
            printed.put(seat.path("seat").asString(), seat.path("label").asString());
            assertThat("%s %d열 %d번"
                            .formatted(
                                    seat.path("section").asString(),
                                    seat.path("row").asInt(),
                                    seat.path("number").asInt()))
                    .isEqualTo(seat.path("label").asString());
        });
        Map<String, String> drawn = new HashMap<>();
        seats.forEach(seat -> drawn.put(seat, labelOnTheMap(layout, seat)));
        assertThat(printed).isEqualTo(drawn);
        JsonNode sold = buyer.get("/api/shows/" + show).json();
        JsonNode about = receipt.path("show");
        assertThat(about.path("programTitle")).isEqualTo(sold.path("program").path("title"));
        assertThat(about.path("placeName")).isEqualTo(sold.path("place").path("name"));
        assertThat(about.path("startsAt")).isEqualTo(sold.path("startsAt"));
        long sum = receipt.path("seats")
                .valueStream()
                .mapToLong(seat -> seat.path("amountMinor").asLong())
                .sum();
        assertThat(receipt.path("totalMinor").asLong()).isEqualTo(sum).isPositive();
    }

    @Test
    void what_was_charged_stays_when_prices_change_and_nobody_guesses_what_a_seat_cost() throws SQLException {
        String show = shows.get(1);
        String receipt = book(show);
        long charged = buyer.get(receipt).json().path("totalMinor").asLong();
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update shows set price_amounts_minor ="
                    + " (select array_agg(amount + 1000) from unnest(price_amounts_minor) as amount) where id = '"
                    + show + "'");
        }

        Eventually.passes(() -> assertThat(buyer.get(receipt)
                        .json()
                        .path("seats")
                        .path(0)
                        .path("amountMinor")
                        .isNull())
                .isTrue());
        assertThat(buyer.get(receipt).json().path("totalMinor").asLong()).isEqualTo(charged);
    }

    @Test
    void my_bookings_come_in_parts_cancelled_ones_too_and_are_nobody_elses() {
        List<String> receipts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            receipts.add(book(shows.get(2 + i)));
        }
        assertThat(buyer.delete(receipts.get(1)).status()).isEqualTo(200);

        JsonNode first = buyer.get("/api/bookings?max=2").json();
        JsonNode second = buyer.get("/api/bookings?when=upcoming&max=2&after="
                        + first.path("next").asString())
                .json();

        List<JsonNode> found = new ArrayList<>();
        first.path("items").forEach(found::add);
        second.path("items").forEach(found::add);
        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(found)
                .extracting(booking -> "/api/bookings/" + booking.path("id").asString())
                .containsExactlyInAnyOrderElementsOf(receipts);
        assertThat(found)
                .extracting(booking -> booking.path("show").path("startsAt").asString())
                .isSorted();
        assertThat(found)
                .extracting(booking -> booking.path("status").asString())
                .containsExactlyInAnyOrder("CONFIRMED", "CONFIRMED", "CANCELLED");
        assertThat(buyer.get("/api/bookings?when=past").json().path("items")).isEmpty();
        assertThat(node.browser().asGuest().get("/api/bookings").json().path("items"))
                .isEmpty();
    }

    @Test
    void a_booking_of_a_show_that_has_begun_is_past() throws SQLException {
        String show = shows.get(5);
        String receipt = book(show);
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update shows set starts_at = now() - interval '1 hour' where id = '" + show + "'");
        }

        JsonNode past = buyer.get("/api/bookings?when=past").json().path("items");
        assertThat(past).hasSize(1);
        assertThat("/api/bookings/" + past.path(0).path("id").asString()).isEqualTo(receipt);
        assertThat(buyer.get("/api/bookings").json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"when=soon, when", "max=0, max", "max=101, max", "max=many, max"})
    void a_list_that_is_asked_for_wrongly_is_told_by_its_field(String query, String field) {
        Browser.Page refused = buyer.get("/api/bookings?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    @Test
    void nothing_follows_what_cannot_be_a_booking() {
        assertThat(buyer.get("/api/bookings?after=x").code()).isEqualTo("unknown-booking");
    }

    @Test
    void nobody_reads_bookings_without_a_session() {
        assertThat(node.browser().get("/api/bookings").code()).isEqualTo("not-signed-in");
        String receipt = book(shows.getLast(), 1);

        assertThat(node.browser().get(receipt).status()).isEqualTo(401);
    }

    @Test
    void operators_make_all_bookings_anew_and_see_how_far_they_are() {
        String receipt = book(shows.get(7));
        // The money is taken a moment after the booking is settled.
        Eventually.passes(() ->
                assertThat(buyer.get(receipt).json().path("payment").asString()).isEqualTo("CAPTURED"));
        JsonNode before = buyer.get(receipt).json();
        Browser operators = node.management();
        assertThat(operators.get("/actuator/projection").json().path("leads").asBoolean())
                .isTrue();

        assertThat(operators
                        .post("/actuator/projection", "{\"action\":\"rebuild\"}")
                        .status())
                .isEqualTo(202);

        Eventually.passes(() -> assertThat(operators
                        .get("/actuator/projection")
                        .json()
                        .path("rebuild")
                        .path("stage")
                        .asString())
                .isEqualTo("DONE"));
        assertThat(buyer.get(receipt).json()).isEqualTo(before);
        book(shows.get(8));
        assertThat(operators
                        .post("/actuator/projection", "{\"action\":\"forget\"}")
                        .status())
                .isEqualTo(400);
        assertThat(operators.get("/actuator/prometheus").text())
                .contains("\nrealticket_projection_lag_records ")
                .contains("\nrealticket_projection_stopped_partitions 0.0")
                .contains("\nrealticket_projection_leads 1.0");
        JsonNode health = operators.get("/actuator/health").json();
        assertThat(health.path("status").asString()).isEqualTo("UP");
        // What an operator looks for there.
        assertThat(health.path("components").path("outbox").path("details").isEmpty())
                .isFalse();
    }

    // The rule of the page: row and number count the cells of the grid from 1.
    private static String labelOnTheMap(JsonNode layout, String seat) {
        String id = seat.substring(0, seat.lastIndexOf('-'));
        int index = Integer.parseInt(seat.substring(seat.lastIndexOf('-') + 1));
        return layout.path("sections")
                .valueStream()
                .filter(section -> section.path("id").asString().equals(id))
                .map(section -> {
                    int length = section.path("rowLength").asInt();
                    return "%s %d열 %d번"
                            .formatted(section.path("name").asString(), index / length + 1, index % length + 1);
                })
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lastSeatsOfEachSection(JsonNode layout) {
        return layout.path("sections")
                .valueStream()
                .limit(4)
                .map(section -> section.path("id").asString() + "-"
                        + lastSeat(section.path("seats").asString()))
                .toList();
    }

    private static int lastSeat(String bitmap) {
        return BitSet.valueOf(Base64.getDecoder().decode(bitmap)).length() - 1;
    }

    /** Books a seat of {@code show} and returns where the receipt is. */
    private String book(String show) {
        return book(show, 0);
    }

    private String book(String show, int section) {
        JsonNode layout = buyer.get("/api/shows/" + show + "/layout").json();
        return book(show, List.of(lastSeatsOfEachSection(layout).get(section)));
    }

    /** Returns where the receipt is. */
    private String book(String show, List<String> seats) {
        Browser.Page held =
                buyer.post("/api/shows/" + show + "/holds", Browser.JSON.writeValueAsString(Map.of("seats", seats)));
        assertThat(held.status()).isEqualTo(201);
        Browser.Page booked = buyer.book(held);
        assertThat(booked.status()).isEqualTo(201);
        return booked.header("location");
    }
}
