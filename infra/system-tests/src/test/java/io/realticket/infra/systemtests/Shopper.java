package io.realticket.infra.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A buyer who goes on asking whatever happens to the platform, always finding out how each request ended, and keeps a
 * journal of what was acknowledged.
 */
final class Shopper {
    private final HttpClient client;
    private Buyer buyer;
    private final URI api;
    private final Hall hall;
    private final RandomGenerator random;
    private final Map<String, String> booked = new HashMap<>();
    private final List<Answer> unexpected = new ArrayList<>();
    private Answer held = Answer.NONE;

    Shopper(HttpClient client, URI api, Hall hall, long seed) {
        this.client = client;
        this.buyer = Buyer.guest(client, api);
        this.api = api;
        this.hall = hall;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Does one thing: takes seats, gives one back, or books what is held. */
    void step() {
        if (held.texts("seats").isEmpty()) {
            take();
        } else if (random.nextInt(3) > 0) {
            release();
        } else {
            book();
        }
    }

    private void take() {
        List<String> seats = hall.pairNearTheFront(random);
        Answer answer = settled(key -> buyer.hold(api, hall.show(), seats, key));
        if (answer.status() == 201) {
            held = answer;
        } else if (answer.code().equals("limit-exceeded")) {
            buyer = Buyer.guest(client, api);
        } else if (answer.status() != 409) {
            unexpected.add(answer);
        }
    }

    private void release() {
        String seat = new TreeSet<>(held.texts("seats")).first();
        Answer answer = settled(key -> buyer.release(api, hall.show(), seat, key));
        if (answer.status() == 200) {
            held = new Answer(answer.status(), answer.body().path("hold"), "");
        } else {
            unexpected.add(answer);
        }
    }

    private void book() {
        Answer seen = held;
        Answer answer = settled(key -> buyer.book(api, hall.show(), seen, key));
        if (answer.isBooked()) {
            seen.texts("seats").forEach(seat -> booked.put(seat, "SOLD by " + buyer.id()));
            held = Answer.NONE;
        } else {
            unexpected.add(answer);
        }
    }

    private Answer settled(Function<String, Answer> requestUnder) {
        return buyer.settled(api, requestUnder);
    }

    /** Returns who has each seat by the acknowledgements, as status and buyer. */
    Map<String, String> journal() {
        Map<String, String> owners = new HashMap<>(booked);
        held.texts("seats").forEach(seat -> owners.put(seat, "HELD by " + buyer.id()));
        return owners;
    }

    /** Returns the answers that no shopper of this kind should get. */
    List<Answer> unexpected() {
        return unexpected;
    }
}
