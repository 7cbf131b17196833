package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What an operator does to one show, with everything there is: it reaches that show, and no other. */
class OperatorIT {
    @RegisterExtension
    static final Platform PLATFORM = new Platform(1);

    @Test
    void a_reset_cancels_what_was_booked_gives_back_what_was_held_and_touches_no_other_show() {
        URI api = PLATFORM.api(0);
        List<Hall> halls = Hall.find(api, true);
        Hall reset = halls.get(0);
        Hall other = halls.get(1);
        try (HttpClient client = HttpClient.newHttpClient()) {
            Buyer operator = Buyer.operator(client, api);
            Buyer buyer = Buyer.guest(client, api);
            Buyer holder = Buyer.guest(client, api);
            String booked = book(api, buyer, reset);
            String kept = book(api, buyer, other);
            holder.outcome(api, holder.holdBest(api, reset.show(), 3));
            Answer otherHold = holder.outcome(api, holder.holdBest(api, other.show(), 3));

            Answer answer = operator.administer(api, reset.show(), "reset", Map.of("reason", "another round"));

            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            assertThat(answer.body().path("seats").asInt()).isEqualTo(5);
            // Both bookings stay to be seen, one of them as what it is now.
            Eventually.passes(() -> {
                assertThat(status(api, buyer, booked)).isEqualTo("CANCELLED");
                assertThat(status(api, buyer, kept)).isEqualTo("CONFIRMED");
            });
            assertThat(holds(api, holder, reset)).isEmpty();
            assertThat(holds(api, holder, other)).isEqualTo(otherHold.texts("seats"));
            Eventually.passes(() -> {
                assertThat(figure(api, operator, reset, "free")).isEqualTo(3_000);
                assertThat(figure(api, operator, reset, "sold")).isZero();
                assertThat(figure(api, operator, other, "sold")).isEqualTo(2);
                assertThat(figure(api, operator, other, "held")).isEqualTo(3);
            });
        }
    }

    @Test
    void a_paused_sale_tells_buyers_why_and_goes_on_and_what_is_held_can_be_released() {
        URI api = PLATFORM.api(0);
        Hall hall = Hall.find(api, true).get(0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            Buyer operator = Buyer.operator(client, api);
            Buyer buyer = Buyer.guest(client, api);
            buyer.outcome(api, buyer.holdBest(api, hall.show(), 2));

            sale(api, operator, hall, Map.of("action", "pause", "message", "soon", "reason", "lights"));
            assertThat(buyer.outcome(api, buyer.holdBest(api, hall.show(), 1)).code())
                    .isEqualTo("sale-paused");
            Answer released = operator.administer(api, hall.show(), "holds/release", Map.of("reason", "another round"));
            assertThat(released.body().path("seats").asInt()).isEqualTo(2);
            assertThat(holds(api, buyer, hall)).isEmpty();

            sale(api, operator, hall, Map.of("action", "resume", "reason", "lights"));
            assertThat(buyer.outcome(api, buyer.holdBest(api, hall.show(), 1)).status())
                    .isEqualTo(201);
            operator.administer(api, hall.show(), "holds/release", Map.of("reason", "for the next test"));
        }
    }

    private static void sale(URI api, Buyer operator, Hall hall, Map<String, Object> body) {
        assertThat(operator.administer(api, hall.show(), "sale", body).status()).isEqualTo(200);
    }

    private static String book(URI api, Buyer buyer, Hall hall) {
        Answer held = buyer.outcome(api, buyer.holdBest(api, hall.show(), 2));
        Answer booked = buyer.settled(api, key -> buyer.book(api, hall.show(), held, key));
        assertThat(booked.isBooked()).as("%s", booked).isTrue();
        return booked.body().path("id").asString();
    }

    private static String status(URI api, Buyer buyer, String booking) {
        return buyer.get(api, "/api/bookings/" + booking).body().path("status").asString();
    }

    private static List<String> holds(URI api, Buyer buyer, Hall hall) {
        return buyer.get(api, "/api/shows/" + hall.show() + "/holds")
                .body()
                .path("hold")
                .path("seats")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static int figure(URI api, Buyer operator, Hall hall, String figure) {
        return operator.get(api, "/api/admin/shows/" + hall.show() + "/figures")
                .body()
                .path("seats")
                .path(figure)
                .asInt();
    }
}
