package io.realticket.infra.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.RoomTimes;
import io.realticket.infra.testkit.Eventually;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people did to the waiting room of the service before this one, done to the whole platform. */
class WaitingRoomIT {
    @RegisterExtension
    static final Platform PLATFORM = new Platform(1).withWaitingRooms();

    private static final int CLAIM = 4;
    private static final int GRACE = RoomTimes.GRACE_SECONDS_MIN;
    /** What is promised beyond the grace, and a little for a machine that does other things too. */
    private static final Duration BACK_WITHIN = Duration.ofSeconds(GRACE + 5 + 25);

    private static HttpClient client;
    private static Buyer operator;

    @BeforeAll
    static void come() {
        client = HttpClient.newHttpClient();
        operator = Buyer.operator(client, PLATFORM.api(0));
    }

    @AfterAll
    static void leave() {
        client.close();
    }

    private static Line open(int capacity) {
        return Line.open(PLATFORM, operator, new Line.Rules("arrival", capacity, 60, GRACE));
    }

    /** Comes as a guest and takes the next place. */
    private static Buyer joined(Line line) {
        Buyer buyer = Buyer.guest(client, line.api());
        line.join(buyer);
        return buyer;
    }

    @Test
    void of_eighty_who_join_at_once_thirty_are_called_and_all_have_a_place_of_their_own() {
        Line line = open(30);
        List<Buyer> buyers = Crowd.act(80, _ -> Buyer.guest(client, line.api()));

        List<JsonNode> joined = Crowd.act(80, number -> line.join(buyers.get(number)));
        List<JsonNode> again = Crowd.act(80, number -> line.join(buyers.get(number)));

        assertThat(joined).hasSize(80);
        assertThat(again.stream()
                        .filter(visit -> !visit.path("state").asString().equals("WAITING")))
                .as("called")
                .hasSize(30)
                .allSatisfy(visit -> assertThat(visit.path("place").asInt()).isLessThan(30));
        assertThat(again.stream()
                        .filter(visit -> visit.path("state").asString().equals("WAITING"))
                        .map(visit -> visit.path("ahead").asInt())
                        .sorted())
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void who_gathers_is_drawn_at_the_opening_by_a_secret_and_anybody_can_draw_again(@TempDir Path folder)
            throws Exception {
        Line line = Line.gather(PLATFORM, operator, new Line.Rules("draw", 5, 60, GRACE));
        List<Buyer> buyers = Stream.generate(() -> joined(line)).limit(20).toList();
        assertThat(buyers)
                .allSatisfy(buyer ->
                        assertThat(line.place(buyer).path("place").isNull()).isTrue());

        line.openDoors(operator);

        Eventually.patience(Duration.ofSeconds(60))
                .until(() -> buyers.stream()
                                .filter(buyer -> line.state(buyer).equals("CALLED"))
                                .count()
                        == 5);
        assertThat(buyers.stream().map(buyer -> line.place(buyer).path("place").asInt()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).boxed().toList());
        assertThat(DrawVerifier.verify(folder, QueueLog.lines(PLATFORM.broker(), line.show())))
                .contains("TRUE: 20 were drawn");
    }

    @Test
    void a_line_moves_on_past_those_at_its_head_who_never_come() {
        Line line = Line.open(PLATFORM, operator, new Line.Rules("arrival", 2, CLAIM, GRACE));
        List<Buyer> dead = List.of(joined(line), joined(line));
        Buyer alive = joined(line);

        Eventually.patience(Duration.ofSeconds(60))
                .until(() -> line.state(alive).equals("CALLED"));

        line.claim(alive);
        Eventually.patience(Duration.ofSeconds(60))
                .until(() -> dead.stream().allMatch(buyer -> line.state(buyer).equals("OUTSIDE")));
        assertThat(line.place(dead.getFirst()).path("departure").asString()).isEqualTo("MISSED");
    }

    @Test
    void who_leaves_makes_room_at_once_and_the_old_pass_holds_nothing() {
        Line line = open(1);
        Buyer first = joined(line);
        Buyer second = joined(line);
        Buyer inside = first.withPass(line.claim(first));
        assertThat(line.hold(inside).status()).isEqualTo(201);

        line.leave(inside);

        Eventually.patience(Duration.ofSeconds(30))
                .until(() -> line.state(second).equals("CALLED"));
        Eventually.passes(() -> {
            Answer held = line.hold(inside);
            assertThat(held.code()).as("%s", held).isEqualTo("not-admitted");
        });
        Eventually.passes(() -> assertThat(inside.get(line.api(), "/api/shows/" + line.show() + "/holds")
                        .body()
                        .path("hold")
                        .isNull())
                .as("what was held is free again")
                .isTrue());
    }

    @Test
    void a_second_tab_is_the_same_visitor_and_closing_one_changes_nothing_and_closing_both_frees_the_slot() {
        Line line = open(1);
        Buyer first = joined(line);
        Buyer second = joined(line);
        String pass = line.claim(first);
        Presence tab = line.watch(pass);
        try (Presence other = line.watch(pass)) {
            tab.close();
            // Longer than the grace and an edge's silence together: if one tab did not count, the slot would be gone.
            Instant enough = Instant.now().plusSeconds(GRACE + 12);
            Eventually.patience(Duration.ofSeconds(60)).until(() -> {
                assertThat(line.state(first)).isEqualTo("INSIDE");
                return Instant.now().isAfter(enough);
            });
            assertThat(other.isOver()).isFalse();
        }
        Eventually.patience(BACK_WITHIN).until(() -> line.state(second).equals("CALLED"));
        assertThat(line.place(first).path("departure").asString()).isEqualTo("GONE");
    }

    @Test
    void a_slot_is_back_when_its_visitor_logs_out() {
        Line line = open(1);
        Buyer first = joined(line);
        Buyer second = joined(line);
        String pass = line.claim(first);
        try (Presence page = line.watch(pass)) {
            first.write("DELETE", line.api().resolve("/api/session"), "", "out");

            Eventually.patience(BACK_WITHIN).until(() -> line.state(second).equals("CALLED"));
            Eventually.patience(Duration.ofSeconds(30)).until(page::isOver);
        }
    }

    @Test
    void a_slot_is_back_when_the_edge_that_saw_its_visitor_dies() {
        Line line = open(1);
        Buyer first = joined(line);
        Buyer second = joined(line);
        try (Presence page = line.watch(line.claim(first))) {
            PLATFORM.edgeProcess().kill();
            try {
                Eventually.patience(Duration.ofSeconds(30)).until(page::isOver);
                Eventually.patience(BACK_WITHIN).until(() -> line.state(second).equals("CALLED"));
            } finally {
                PLATFORM.edgeProcess().restart();
                PLATFORM.edgeProcess().awaitReady();
            }
        }
    }

    @Test
    void places_outlive_the_one_who_keeps_them_and_calls_go_on() {
        int waiting = 5_000;
        Line line = open(10);
        List<Buyer> buyers = Crowd.act(50, _ -> Buyer.guest(client, line.api()));
        buyers.forEach(line::join);
        Waiters.join(PLATFORM.broker(), line.show(), waiting);
        Map<String, Integer> before = places(line, buyers);

        PLATFORM.admitter().kill();
        PLATFORM.admitter().restart();
        PLATFORM.admitter().awaitReady();

        assertThat(places(line, buyers)).isEqualTo(before);
        List<Buyer> called = new ArrayList<>(buyers.subList(0, 10));
        called.forEach(line::leave);
        Eventually.patience(Duration.ofSeconds(60))
                .until(() -> buyers.subList(10, 20).stream()
                        .allMatch(buyer -> line.state(buyer).equals("CALLED")));
        assertThat(buyers.subList(20, 50))
                .allSatisfy(buyer -> assertThat(line.state(buyer)).isEqualTo("WAITING"));
        assertThat(Waiters.calledTwice(PLATFORM.broker(), line.show())).isEmpty();
    }

    private static Map<String, Integer> places(Line line, List<Buyer> buyers) {
        Map<String, Integer> places = new HashMap<>();
        buyers.forEach(
                buyer -> places.put(buyer.id(), line.place(buyer).path("place").asInt()));
        return places;
    }
}
