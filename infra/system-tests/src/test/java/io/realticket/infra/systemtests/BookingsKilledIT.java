package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The nodes that take bookings and payments are killed, one after the other, at random points while buyers are paying. */
class BookingsKilledIT {
    private static final int NODES = 2;
    private static final int PATRONS = 12;
    private static final int KILLS = 20;
    private static final long KILL_WITHIN_MILLIS = 1_500;
    private static final int ANSWERS_BETWEEN_KILLS = 3;
    private static final long SEED = 11;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @RegisterExtension
    static final Platform PLATFORM = new Platform(
            NODES,
            // So that what is cut short is finished within the test.
            Map.of("realticket.settlement.pending-after", "8s", "realticket.settlement.ask-again-after", "2s"));

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();

    @Test
    void seats_bookings_and_payments_agree_after_twenty_kills_at_random_points() throws Exception {
        List<URI> nodes = List.of(PLATFORM.api(0), PLATFORM.api(1));
        Hall hall = Hall.find(nodes.getFirst(), true).getFirst();
        List<Patron> patrons = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < PATRONS; number++) {
                Patron patron = new Patron(client, nodes, hall, SEED + number, cutOff);
                patrons.add(patron);
                running.add(threads.submit(() -> {
                    while (!over.get()) {
                        patron.visit();
                        visits.incrementAndGet();
                    }
                }));
            }
            killNodes();
            over.set(true);
            for (Future<?> patron : running) {
                patron.get();
            }
        }
        assertThat(cutOff.get()).as("requests that a kill cut off").isGreaterThan(KILLS);
        assertEverythingAgrees(hall, patrons);
        assertThat(patrons.stream().flatMap(patron -> patron.unexpected().stream()))
                .isEmpty();
    }

    private void killNodes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            int enough = visits.get() + ANSWERS_BETWEEN_KILLS;
            Eventually.patience(PATIENCE).until(() -> visits.get() >= enough);
            LockSupport.parkNanos(
                    Duration.ofMillis(random.nextLong(KILL_WITHIN_MILLIS)).toNanos());
            ServiceProcess node = PLATFORM.apiProcess(kill % NODES);
            node.kill();
            node.restart();
            PLATFORM.apiProcess((kill + 1) % NODES).awaitReady();
        }
        PLATFORM.apiProcess((KILLS - 1) % NODES).awaitReady();
    }

    private static void assertEverythingAgrees(Hall hall, List<Patron> patrons) {
        MoneyRecount money = new MoneyRecount(PLATFORM.postgres());
        Eventually.patience(PATIENCE).until(() -> money.open() == 0);
        Topics topics = PLATFORM.broker().topics();
        SeatRecount recount = SeatRecount.of(topics, hall.show());
        assertThat(recount.faults()).isEmpty();
        Map<String, String> sold = new HashMap<>();
        recount.claims().forEach((seat, claim) -> {
            if (claim.status().equals("SOLD")) {
                sold.put(seat, claim.by());
            }
        });
        Set<String> live = new HashSet<>(sold.values());
        Set<String> ended = new HashSet<>(recount.bookings());
        ended.removeAll(live);

        assertThat(money.projected("BOOKED")).isEqualTo(live);
        assertThat(money.soldSeats()).isEqualTo(sold);
        assertThat(money.projected("CANCELLED")).isEqualTo(ended);
        assertThat(money.orders("BOOKED")).isEqualTo(live);
        assertThat(money.payments("CAPTURED")).isEqualTo(live);
        assertThat(money.gateway("CAPTURED"))
                .as("money was taken for what is booked")
                .isEqualTo(live);
        assertThat(money.gateway("AUTHORISED")).as("money left reserved").isEmpty();
        assertThat(ended).containsAll(money.gateway("REFUNDED"));
        assertThat(money.movedTwice()).isEmpty();
        assertThat(money.orders("PENDING")).isEmpty();
        assertThat(money.orders("AUTHORISED")).isEmpty();

        patrons.forEach(patron -> {
            assertThat(recount.bookings()).containsAll(patron.booked());
            assertThat(ended).containsAll(patron.cancelled());
        });
    }
}
