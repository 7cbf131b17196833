package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The process that decides is killed while buyers are asking. */
class ProjectorKilledIT {
    private static final int SHOPPERS = 24;
    private static final int KILLS = 3;
    private static final int ANSWERS_BETWEEN_KILLS = 400;
    private static final long SEED = 7;

    @RegisterExtension
    static final Platform PLATFORM = new Platform(1);

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_decided_twice() throws Exception {
        URI api = PLATFORM.api(0);
        Hall hall = Hall.find(api, true).getFirst();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        List<Shopper> shoppers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < SHOPPERS; number++) {
                Shopper shopper = new Shopper(client, api, hall, SEED + number);
                shoppers.add(shopper);
                running.add(threads.submit(() -> {
                    while (!over.get()) {
                        shopper.step();
                        answers.incrementAndGet();
                    }
                }));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                int enough = answers.get() + ANSWERS_BETWEEN_KILLS;
                Eventually.patience(Duration.ofMinutes(1)).until(() -> answers.get() >= enough);
                PLATFORM.projector().kill();
                PLATFORM.projector().restart();
            }
            int enough = answers.get() + ANSWERS_BETWEEN_KILLS;
            Eventually.patience(Duration.ofMinutes(1)).until(() -> answers.get() >= enough);
            over.set(true);
            for (Future<?> shopper : running) {
                shopper.get();
            }
        }
        assertThat(shoppers.stream().flatMap(shopper -> shopper.unexpected().stream()))
                .isEmpty();
        assertTheLogAgrees(hall, shoppers);
    }

    private static void assertTheLogAgrees(Hall hall, List<Shopper> shoppers) {
        Map<String, String> journal = new HashMap<>();
        shoppers.forEach(shopper -> journal.putAll(shopper.journal()));
        Topics topics = PLATFORM.broker().topics();
        SeatRecount recount = SeatRecount.of(topics, hall.show());
        Map<String, String> recounted = new HashMap<>();
        recount.claims().forEach((seat, claim) -> recounted.put(seat, claim.status() + " by " + claim.buyer()));

        assertThat(recount.faults()).isEmpty();
        assertThat(recounted).isEqualTo(journal);
        assertThat(SeatHistory.of(topics, hall.show()).taken()).isEqualTo(recount.taken());
    }

    @Test
    void a_hold_expires_on_time_though_the_process_that_decides_was_killed_and_nobody_asks() {
        URI api = PLATFORM.api(0);
        Hall hall = Hall.find(api, false).getFirst();
        CommandLog log = new CommandLog(PLATFORM.broker());
        log.openNow(hall.show(), Duration.ofSeconds(3));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Buyer buyer = Buyer.guest(client, api);
            List<String> seats = hall.allSeats().subList(0, 2);
            Answer held = Eventually.patience(Eventually.DEADLINE)
                    .until(
                            () -> buyer.outcome(api, buyer.hold(api, hall.show(), seats)),
                            answer -> answer.status() == 201);
            PLATFORM.projector().kill();
            PLATFORM.projector().restart();

            Eventually.passes(
                    () -> assertThat(log.events(hall.show(), "HoldExpired")).hasSize(1));
            JsonNode expired = log.events(hall.show(), "HoldExpired").getFirst();
            Instant deadline = Instant.parse(held.body().path("expiresAt").asString());
            assertThat(Instant.parse(expired.path("at").asString())).isAfterOrEqualTo(deadline);
            assertThat(expired.path("holdId").asString())
                    .isEqualTo(held.body().path("holdId").asString());

            Answer late = buyer.settled(api, key -> buyer.book(api, hall.show(), held, key));
            assertThat(late.code()).isEqualTo("hold-expired");
        }
    }
}
