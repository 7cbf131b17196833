package io.realticket.infra.systemtests;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Somebody who holds, pays, and now and then cancels, at whichever node answers, under one key until the outcome is known;
 * and who remembers what was acknowledged.
 */
final class Patron {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ASK_AGAIN = Duration.ofMillis(200);
    private static final int CANCELS_ONE_IN = 4;

    private final HttpClient client;
    private final List<URI> nodes;
    private final Hall hall;
    private final RandomGenerator random;
    private final Set<String> booked = new HashSet<>();
    private final Set<String> cancelled = new HashSet<>();
    private final List<Answer> unexpected = new ArrayList<>();
    private final AtomicInteger cutOff;

    /** @param cutOff counts requests whose node died before it answered */
    Patron(HttpClient client, List<URI> nodes, Hall hall, long seed, AtomicInteger cutOff) {
        this.client = client;
        this.nodes = nodes;
        this.hall = hall;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.cutOff = cutOff;
    }

    private interface Request {
        Answer at(URI node, String key);
    }

    /** Comes as a new guest, takes two seats, pays, and perhaps cancels. */
    void visit() {
        Buyer buyer = guest();
        List<String> seats = hall.pairNearTheFront(random);
        Answer held = settled(buyer, (node, key) -> buyer.hold(node, hall.show(), seats, key));
        if (held.status() != 201) {
            expect(held, "seat-unavailable");
            return;
        }
        Answer paid = settled(buyer, (node, key) -> buyer.book(node, hall.show(), held, key));
        if (!paid.isBooked()) {
            // Cut short before it was paid, or found too late: told, and nothing was charged.
            expect(paid, "payment-abandoned", "hold-expired");
            return;
        }
        String booking = paid.body().path("id").asString();
        booked.add(booking);
        if (random.nextInt(CANCELS_ONE_IN) == 0) {
            Answer over = settled(buyer, (node, _) -> buyer.cancel(node, booking));
            if (over.body().path("status").asString("").equals("CANCELLED")) {
                cancelled.add(booking);
            } else {
                unexpected.add(over);
            }
        }
    }

    private Buyer guest() {
        long deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return Buyer.guest(client, node());
            } catch (UncheckedIOException | AssertionError e) {
                waitOrGiveUp(deadlineNanos, e.toString());
            }
        }
    }

    private Answer settled(Buyer buyer, Request request) {
        String key = UUID.randomUUID().toString();
        long deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            URI node = node();
            try {
                Answer answer = request.at(node, key);
                if (answer.status() == 202) {
                    answer = buyer.get(node, answer.location());
                }
                if (answer.status() != 503 && !answer.isPending()) {
                    return answer;
                }
                waitOrGiveUp(deadlineNanos, answer.toString());
            } catch (UncheckedIOException e) {
                cutOff.incrementAndGet();
                waitOrGiveUp(deadlineNanos, e.toString());
            }
        }
    }

    private URI node() {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static void waitOrGiveUp(long deadlineNanos, String last) {
        if (System.nanoTime() - deadlineNanos >= 0) {
            throw new AssertionError("not settled within " + PATIENCE + ": " + last);
        }
        LockSupport.parkNanos(ASK_AGAIN.toNanos());
    }

    private void expect(Answer answer, String... codes) {
        String code = answer.code().isEmpty() ? answer.body().path("cause").asString("") : answer.code();
        if (!List.of(codes).contains(code)) {
            unexpected.add(answer);
        }
    }

    /** Returns the bookings that were acknowledged. */
    Set<String> booked() {
        return booked;
    }

    /** Returns those whose cancel was acknowledged. */
    Set<String> cancelled() {
        return cancelled;
    }

    /** Returns the answers that nobody should get. */
    List<Answer> unexpected() {
        return unexpected;
    }
}
