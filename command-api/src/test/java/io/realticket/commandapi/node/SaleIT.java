package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The way of a buyer over real HTTP, from the first seat to the cancelled booking, with everything that may be said. */
class SaleIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static String show;

    private Browser buyer;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(BROKER.bootstrapServers(), POSTGRES, "--realticket.replies.answer-within=1500ms");
        show = Shows.first(node.browser());
        // All shows are announced, so that every command heard from here on is a buyer's.
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(9));
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @BeforeEach
    void come() {
        decider.granting();
        buyer = node.browser().asGuest();
    }

    @Test
    void a_buyer_holds_several_seats_at_once_sees_them_books_them_and_cancels() {
        Browser.Page held = hold("A-1", "A-0");
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.json().path("granted").toString()).isEqualTo("[\"A-0\",\"A-1\"]");
        JsonNode seen = buyer.get(holds()).json().path("hold");
        assertThat(seen.path("seats")).isEqualTo(held.json().path("seats"));

        Browser.Page booked = buyer.book(held);
        assertThat(booked.status()).isEqualTo(201);
        JsonNode first = booked.json().path("seats").path(0);
        assertThat(first.path("label").asString()).isEqualTo("A구역 1열 1번");
        assertThat(first.path("category").asString()).isEqualTo("VIP");
        assertThat(first.path("amountMinor").asLong()).isEqualTo(180_000);

        JsonNode about = booked.json().path("show");
        JsonNode sold = buyer.get("/api/shows/" + show).json();
        assertThat(about.path("programTitle").asString()).isEqualTo("한밤의 오케스트라");
        assertThat(about.path("placeName").asString()).isEqualTo("리얼홀");
        assertThat(about.path("startsAt")).isEqualTo(sold.path("startsAt"));
        assertThat(about.path("zone").asString()).isEqualTo("Asia/Seoul");

        String receipt = booked.header("location");
        assertThat(buyer.get(receipt).json().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(buyer.get("/api/bookings").json().path("items")).hasSize(1);

        Browser.Page cancelled = buyer.delete(receipt);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(buyer.delete(receipt).json()).isEqualTo(cancelled.json());
    }

    @Test
    void what_is_given_back_is_told_and_gone() {
        hold("A-2");

        Browser.Page released = buyer.delete(holds() + "/A-2");

        assertThat(released.status()).isEqualTo(200);
        assertThat(released.text()).isEqualTo("{\"released\":[\"A-2\"],\"hold\":null}");
        assertThat(buyer.get(holds()).json().path("hold").isNull()).isTrue();
        assertThat(buyer.delete(holds()).text()).isEqualTo("{\"released\":[],\"hold\":null}");
    }

    @Test
    void a_hold_past_its_deadline_is_not_shown_also_when_nobody_has_expired_it_yet() {
        SeatId seat = SeatId.of("A-11");
        BuyerId me = BuyerId.of(buyer.get("/api/session").json().path("buyerId").asString());
        Instant past = Instant.now().minusSeconds(1);
        HoldId hold = new HoldId(UUID.randomUUID());
        hold("A-11");

        decider.state(ShowId.of(show), seat, new SeatState.Seat(SeatStatus.HELD, 1_000, me, hold, past, null));

        Eventually.passes(() ->
                assertThat(buyer.get(holds()).json().path("hold").isNull()).isTrue());
    }

    @Test
    void a_taken_seat_is_a_conflict_that_names_the_seat_and_who_took_it_by_offset() {
        decider.answering(command -> Replies.refused(command, Refusal.SEAT_UNAVAILABLE, SeatId.of("A-3"), 123L));

        Browser.Page refused = hold("A-3", "A-4");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:realticket:problem:seat-unavailable");
        assertThat(refused.json().path("seat").asString()).isEqualTo("A-3");
        assertThat(refused.json().path("takenBy").asLong()).isEqualTo(123);
    }

    @Test
    void a_late_reply_is_accepted_first_and_found_by_its_own_buyer_only() {
        Map<String, SeatCommand> unanswered = new ConcurrentHashMap<>();
        decider.answering(command -> {
            unanswered.put("one", command);
            return List.of();
        });

        Browser.Page late = hold("A-5");
        assertThat(late.status()).isEqualTo(202);
        assertThat(late.header("retry-after")).isEqualTo("1");
        String outcome = late.header("location");
        assertThat(buyer.get(outcome).json().path("state").asString()).isEqualTo("PENDING");
        assertThat(node.browser().asGuest().get(outcome).code()).isEqualTo("unknown-command");

        SeatReply granted = decider.granted(Objects.requireNonNull(unanswered.get("one")));
        decider.reply(granted);

        Eventually.passes(() -> assertThat(buyer.get(outcome).status()).isEqualTo(201));
        assertThat(buyer.get(outcome).json().path("granted").toString()).isEqualTo("[\"A-5\"]");
        Browser stranger = node.browser().asGuest();
        assertThat(stranger.get(outcome).status()).isEqualTo(404);
        assertThat(node.browser().get(outcome).status()).isEqualTo(401);
    }

    @Test
    void fifty_submits_of_one_booking_at_once_are_one_payment_one_command_and_one_receipt() {
        Browser.Page held = hold("A-6");
        String body = Browser.bookingBody(held, "sandbox-success");

        List<Browser.Page> pages = inParallel(() -> buyer.post("/api/bookings", "the-one-key", body));

        assertThat(pages).allSatisfy(page -> assertThat(page.status()).isEqualTo(201));
        assertThat(pages.stream().map(Browser.Page::text).distinct()).hasSize(1);
        BookingId booking = BookingId.of(pages.getFirst().json().path("id").asString());
        assertThat(decider.heard(CommandIds.checkout(booking))).isEqualTo(1);
        assertThat(decider.heard(CommandIds.confirm(booking))).isEqualTo(1);
        assertThat(buyer.post("/api/bookings", "the-one-key", body).text())
                .isEqualTo(pages.getFirst().text());
        assertThat(buyer.get("/api/bookings").json().path("items")).hasSize(1);
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        buyer.post(holds(), "reused", "{\"seats\":[\"A-7\"]}");

        Browser.Page other = buyer.post(holds(), "reused", "{\"seats\":[\"A-8\"]}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("key-reused");
    }

    @Test
    void a_key_that_only_the_decider_remembers_is_refused_alike() {
        decider.answering(command -> Replies.refused(command, Refusal.KEY_REUSED, null, null));

        assertThat(hold("A-9").status()).isEqualTo(422);
    }

    @Test
    void a_seat_or_show_that_does_not_exist_never_becomes_a_command() {
        int before = decider.heard().size();
        String unknown = "/api/shows/" + UUID.randomUUID() + "/holds";

        assertThat(hold("A-1000").code()).isEqualTo("invalid-seat");
        assertThat(hold("Z-0").status()).isEqualTo(404);
        assertThat(buyer.delete(holds() + "/A-1000").code()).isEqualTo("invalid-seat");
        assertThat(buyer.post(unknown, "{\"seats\":[\"A-0\"]}").code()).isEqualTo("unknown-show");
        assertThat(buyer.get(unknown).status()).isEqualTo(404);
        assertThat(decider.heard()).hasSize(before);
    }

    @Test
    void anothers_booking_is_unknown() {
        String receipt = buyer.book(hold("A-10")).header("location");
        Browser stranger = node.browser().asGuest();

        assertThat(stranger.get(receipt).code()).isEqualTo("unknown-booking");
        assertThat(stranger.delete(receipt).status()).isEqualTo(404);
        assertThat(stranger.get("/api/bookings").json().path("items")).isEmpty();
    }

    @Test
    void the_figures_of_a_node_are_there_to_be_scraped() {
        Browser.Page figures = node.management().get("/actuator/prometheus");

        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.text()).contains("\nrealticket_pending_commands ");
    }

    private static String holds() {
        return "/api/shows/" + show + "/holds";
    }

    private Browser.Page hold(String... seats) {
        return buyer.post(holds(), "{\"seats\":" + Browser.JSON.writeValueAsString(seats) + "}");
    }

    private static List<Browser.Page> inParallel(Supplier<Browser.Page> request) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Browser.Page>> pages = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(request, threads))
                    .toList();
            return pages.stream().map(CompletableFuture::join).toList();
        }
    }
}
