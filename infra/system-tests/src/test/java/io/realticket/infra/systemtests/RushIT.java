package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one minute the platform is for: more buyers than seats, all at once, everyone watching. */
class RushIT {
    private static final int BUYERS = 2_000;
    private static final int TRIES_MAX = 6;
    private static final int PAYMENTS_MAX = 3;
    private static final long SEED = 20_261_122;

    @RegisterExtension
    static final Platform PLATFORM = new Platform(1);

    /** What one buyer came away with: the seats that are theirs at the end, by the answers they got. */
    private record Outcome(String buyer, Map<String, String> seats, List<Answer> refusals) {}

    @Test
    void every_granted_seat_has_one_owner_and_everyone_sees_the_same_map() {
        URI api = PLATFORM.api(0);
        Hall hall = Hall.find(api, true).getFirst();
        List<String> sections = hall.sections().stream().map(Hall.Section::id).toList();
        List<Subscriber> pages = sections.stream()
                .map(section -> new Subscriber(PLATFORM.edge(), hall.show(), section))
                .toList();
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<Buyer> buyers = Crowd.act(BUYERS, number -> Buyer.guest(client, api));

            List<Outcome> outcomes = Crowd.act(BUYERS, number -> shop(buyers.get(number), hall, random(number)));

            Map<String, String> owners = new HashMap<>();
            outcomes.forEach(outcome -> outcome.seats()
                    .forEach((seat, status) -> assertThat(owners.put(seat, status + " by " + outcome.buyer()))
                            .as("the other owner of %s", seat)
                            .isNull()));
            assertThat(owners).hasSizeGreaterThan(BUYERS / 2);
            assertEveryRefusalHasItsReason(outcomes);
            assertTheTopicsAgree(hall, owners, pages);
        } finally {
            pages.forEach(Subscriber::close);
        }
    }

    private static RandomGenerator random(int buyer) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + buyer);
    }

    /** Takes two seats near the front, trying again elsewhere; then books, gives one back, cancels, or waits. */
    private static Outcome shop(Buyer buyer, Hall hall, RandomGenerator random) {
        URI api = PLATFORM.api(0);
        List<Answer> refusals = new ArrayList<>();
        for (int tries = 0; tries < TRIES_MAX; tries++) {
            List<String> seats = hall.pairNearTheFront(random);
            Answer answer = buyer.settled(api, key -> buyer.hold(api, hall.show(), seats, key));
            if (answer.status() == 201) {
                return new Outcome(buyer.id(), settle(buyer, hall, answer, random), refusals);
            }
            refusals.add(answer);
        }
        return new Outcome(buyer.id(), Map.of(), refusals);
    }

    private static Map<String, String> settle(Buyer buyer, Hall hall, Answer held, RandomGenerator random) {
        URI api = PLATFORM.api(0);
        Map<String, String> seats = new HashMap<>();
        held.texts("seats").forEach(seat -> seats.put(seat, "HELD"));
        int what = random.nextInt(4);
        if (what == 0) {
            String first = held.texts("seats").getFirst();
            Answer released = buyer.settled(api, key -> buyer.release(api, hall.show(), first, key));
            assertThat(released.status()).as("%s", released).isEqualTo(200);
            seats.remove(first);
        } else if (what < 3) {
            Answer booked = paid(buyer, hall, held);
            assertThat(booked.isBooked()).as("%s", booked).isTrue();
            seats.replaceAll((seat, status) -> "SOLD");
            if (random.nextInt(5) == 0) {
                String booking = booked.body().path("id").asString();
                Answer cancelled = buyer.settled(api, _ -> buyer.cancel(api, booking));
                assertThat(cancelled.status()).as("%s", cancelled).isEqualTo(200);
                seats.clear();
            }
        }
        return seats;
    }

    /** Pays as a page does: where a payment did not come about in time, and nothing was charged, once more. */
    private static Answer paid(Buyer buyer, Hall hall, Answer held) {
        URI api = PLATFORM.api(0);
        Answer answer = Answer.NONE;
        for (int tries = 0; tries < PAYMENTS_MAX; tries++) {
            answer = buyer.settled(api, key -> buyer.book(api, hall.show(), held, key));
            if (answer.isBooked()) {
                break;
            }
            assertThat(answer.body().path("cause").asString(answer.code()))
                    .as("%s", answer)
                    .isEqualTo("payment-abandoned");
        }
        return answer;
    }

    private static void assertEveryRefusalHasItsReason(List<Outcome> outcomes) {
        List<Answer> refusals = outcomes.stream()
                .flatMap(outcome -> outcome.refusals().stream())
                .toList();
        assertThat(refusals).isNotEmpty().allSatisfy(refusal -> {
            assertThat(refusal.status()).as("%s", refusal).isEqualTo(409);
            assertThat(refusal.code()).isEqualTo("seat-unavailable");
            assertThat(refusal.body().path("seat").asString()).contains("-");
            assertThat(refusal.body().path("takenBy").isIntegralNumber()).isTrue();
        });
    }

    private static void assertTheTopicsAgree(Hall hall, Map<String, String> owners, List<Subscriber> pages) {
        Topics topics = PLATFORM.broker().topics();
        SeatRecount recount = SeatRecount.of(topics, hall.show());
        assertThat(recount.faults()).isEmpty();
        Map<String, String> recounted = new HashMap<>();
        recount.claims().forEach((seat, claim) -> recounted.put(seat, claim.status() + " by " + claim.buyer()));
        assertThat(recounted).isEqualTo(owners);

        SeatHistory history = SeatHistory.of(topics, hall.show());
        assertThat(history.taken()).isEqualTo(recount.taken());
        for (int page = 0; page < pages.size(); page++) {
            Subscriber subscriber = pages.get(page);
            List<String> section = List.of(hall.sections().get(page).id());
            Eventually.passes(
                    () -> assertThat(subscriber.now()).isEqualTo(history.takenBefore(Long.MAX_VALUE, section)));
            assertThat(subscriber.isBroken()).isFalse();
            assertThat(subscriber.sights()).hasSizeGreaterThan(2);
            assertThat(history.contradictions(subscriber.sights(), section)).isEmpty();
        }
    }
}
