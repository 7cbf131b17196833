package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the platform chooses for buyers, gives them once more, and keeps from them. */
class BestSeatsIT {
    private static final int PARTIES = 100;

    @RegisterExtension
    static final Platform PLATFORM = new Platform(1);

    @Test
    void parties_that_leave_the_choice_to_the_platform_sit_together_and_nobody_twice() {
        URI api = PLATFORM.api(0);
        Hall hall = Hall.find(api, true).get(0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<Answer> answers = Crowd.act(PARTIES, number -> {
                Buyer buyer = Buyer.guest(client, api);
                return buyer.outcome(api, buyer.holdBest(api, hall.show(), 3));
            });

            Set<String> taken = new HashSet<>();
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).as("%s", answer).isEqualTo(201);
                List<String> seats = answer.texts("granted");
                assertThat(seats)
                        .hasSize(3)
                        .allSatisfy(seat -> assertThat(taken.add(seat)).isTrue());
                assertThat(index(seats.getLast()) - index(seats.getFirst())).isEqualTo(2);
                assertThat(section(seats.getLast())).isEqualTo(section(seats.getFirst()));
            });
        }
    }

    @Test
    void a_hold_is_extended_once() {
        URI api = PLATFORM.api(0);
        Hall hall = Hall.find(api, true).get(0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            Buyer buyer = Buyer.guest(client, api);
            Answer held = buyer.outcome(api, buyer.holdBest(api, hall.show(), 1));

            Answer extended = buyer.outcome(api, buyer.extend(api, hall.show(), held));
            Answer again = buyer.outcome(api, buyer.extend(api, hall.show(), held));

            assertThat(extended.status()).as("%s", extended).isEqualTo(200);
            Instant before = Instant.parse(held.body().path("expiresAt").asString());
            assertThat(Instant.parse(extended.body().path("expiresAt").asString()))
                    .isEqualTo(before.plusSeconds(120));
            assertThat(again.code()).isEqualTo("extension-used");
        }
    }

    @Test
    void a_section_kept_by_the_house_is_not_sold_until_it_is_given_back() {
        URI api = PLATFORM.api(0);
        Hall hall = Hall.find(api, true).get(1);
        String section = hall.sections().getFirst().id();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Buyer buyer = Buyer.guest(client, api);

            assertThat(house(client, hall, section, "block")).isEqualTo(1_000);
            Answer refused = buyer.outcome(api, buyer.hold(api, hall.show(), List.of(section + "-0")));
            assertThat(refused.code()).isEqualTo("seat-unavailable");

            assertThat(house(client, hall, section, "unblock")).isEqualTo(1_000);
            Answer held = buyer.outcome(api, buyer.hold(api, hall.show(), List.of(section + "-0")));
            assertThat(held.status()).isEqualTo(201);
        }
    }

    private static int house(HttpClient client, Hall hall, String section, String action) {
        URI api = PLATFORM.api(0);
        Answer answer = Buyer.operator(client, api)
                .administer(
                        api,
                        hall.show(),
                        "house-seats",
                        Map.of("action", action, "section", section, "reason", "cameras"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body().path("seats").asInt();
    }

    private static int index(String seat) {
        return Integer.parseInt(seat.substring(seat.lastIndexOf('-') + 1));
    }

    private static String section(String seat) {
        return seat.substring(0, seat.lastIndexOf('-'));
    }
}
