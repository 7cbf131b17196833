package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many wanting the same at the same moment, through two nodes. */
class ContentionIT {
    @RegisterExtension
    static final Platform PLATFORM = new Platform(2);

    private static HttpClient client = HttpClient.newHttpClient();
    private static Hall hall = new Hall("", List.of(), 0);

    @BeforeAll
    static void finds_the_hall() {
        hall = Hall.find(PLATFORM.api(0), true).getFirst();
    }

    @AfterAll
    static void closes_the_client() {
        client.close();
    }

    private static URI node(int number) {
        return PLATFORM.api(number % 2);
    }

    private static Answer hold(Buyer buyer, int number, List<String> seats, String key) {
        URI node = node(number);
        return buyer.settled(node, key, same -> buyer.hold(node, hall.show(), seats, same));
    }

    @Test
    void of_two_hundred_who_want_one_seat_one_wins_and_the_others_learn_who_was_first() {
        String seat = hall.allSeats().get(0);
        List<Buyer> buyers = Crowd.act(200, number -> Buyer.guest(client, node(number)));

        List<Answer> answers = Crowd.act(
                200,
                number -> hold(
                        buyers.get(number),
                        number,
                        List.of(seat),
                        UUID.randomUUID().toString()));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 201).toList();
        assertThat(refused).hasSize(199).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("seat-unavailable");
            assertThat(answer.body().path("seat").asString()).isEqualTo(seat);
        });
        assertThat(refused.stream()
                        .map(answer -> answer.body().path("takenBy").asLong())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void ten_parallel_holds_of_one_buyer_never_exceed_the_limit() {
        List<String> seats = hall.allSeats().subList(50, 60);
        Buyer buyer = Buyer.guest(client, node(0));

        List<Answer> answers = Crowd.act(
                10,
                number -> hold(
                        buyer,
                        number,
                        List.of(seats.get(number)),
                        UUID.randomUUID().toString()));

        assertThat(hall.seatsPerBuyerMax()).isEqualTo(4);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(4);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(6)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("limit-exceeded"));
        Answer mine = buyer.get(node(1), "/api/shows/" + hall.show() + "/holds");
        assertThat(mine.body().path("hold").path("seats").size()).isEqualTo(4);
    }

    @Test
    void the_same_key_fifty_times_on_two_nodes_makes_one_hold_with_one_answer() {
        List<String> seats = hall.allSeats().subList(100, 102);
        Buyer buyer = Buyer.guest(client, node(0));
        String key = UUID.randomUUID().toString();

        List<Answer> answers = Crowd.act(50, number -> hold(buyer, number, seats, key));

        assertThat(answers.stream().map(Answer::status).distinct()).containsExactly(201);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        SeatRecount recount = SeatRecount.of(PLATFORM.broker().topics(), hall.show());
        assertThat(recount.faults()).isEmpty();
        assertThat(recount.claims().values().stream()
                        .filter(claim -> claim.buyer().equals(buyer.id()))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void the_same_key_for_two_seats_at_once_on_two_nodes_gets_each_asker_its_own_answer() {
        // The two cross by chance only, so it takes a few.
        for (int round = 0; round < 20; round++) {
            List<String> seats = hall.allSeats().subList(160 + 2 * round, 162 + 2 * round);
            Buyer buyer = Buyer.guest(client, node(0));
            String key = UUID.randomUUID().toString();

            List<Answer> answers =
                    Crowd.act(2, number -> buyer.hold(node(number), hall.show(), List.of(seats.get(number)), key));

            for (int number = 0; number < 2; number++) {
                Answer answer = answers.get(number);
                if (answer.status() == 201) {
                    assertThat(answer.texts("granted")).containsExactly(seats.get(number));
                } else if (answer.status() != 202) {
                    assertThat(answer.code()).isEqualTo("key-reused");
                }
            }
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSizeLessThan(2);
        }
    }

    @Test
    void the_same_key_for_other_seats_is_refused_on_either_node() {
        Buyer buyer = Buyer.guest(client, node(0));
        String key = UUID.randomUUID().toString();
        assertThat(hold(buyer, 0, hall.allSeats().subList(150, 151), key).status())
                .isEqualTo(201);

        for (int number = 0; number < 2; number++) {
            Answer answer = hold(buyer, number, hall.allSeats().subList(151, 152), key);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("key-reused");
        }
    }
}
