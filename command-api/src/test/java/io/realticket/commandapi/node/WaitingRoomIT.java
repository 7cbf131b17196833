package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.commandapi.challenge.Solved;
import io.realticket.commandapi.room.SealKeys;
import io.realticket.commandapi.room.UndrawnRooms;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.pass.PassKeys;
import io.realticket.contracts.pass.PassVerdict;
import io.realticket.contracts.pass.PassVerifier;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.queue.RoomStatus;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lining up, being called, going in with a pass, and what no pass opens. */
class WaitingRoomIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String SHOW = "/api/shows/" + SmallHall.SHOW;
    private static final String QUEUE = SHOW + "/queue";
    private static final String PASS = SHOW + "/pass";
    private static final String HOLDS = SHOW + "/holds";
    private static final String TWO_SEATS = "{\"best\":{\"seatCount\":2}}";

    private static ScriptedDecider decider;
    private static ScriptedRoom room;
    private static Node node;

    private final Visits visits = new Visits();
    private Browser visitor;
    private BuyerId me;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        room = new ScriptedRoom(BROKER.bootstrapServers(), 3);
        node = Operators.start(
                BROKER,
                POSTGRES,
                "--realticket.replies.answer-within=1s",
                "--realticket.catalog.shows-kept=1ms",
                "--realticket.rooms.upkeep.every=50ms",
                "--realticket.rooms.upkeep.reveal-again=100ms",
                "--realticket.http.rate-limits.challenge.burst=3",
                "--realticket.http.rate-limits.challenge.restored-in=1h");
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        open("draw", "claim");
    }

    @AfterAll
    static void stop() {
        node.close();
        room.close();
        decider.close();
    }

    @BeforeEach
    void come() {
        room.answering(visits);
        decider.granting();
        visitor = node.browser().asGuest();
        me = BuyerId.of(visitor.get("/api/session").json().path("buyerId").asString());
    }

    private static void open(String order, String challengedAt) {
        Browser.Page opened =
                new ShowOperator(Operators.at(node)).openRoom(Map.of("order", order, "challengedAt", challengedAt));
        assertThat(opened.status()).as("%s", opened).isEqualTo(200);
    }

    @Test
    void who_joins_is_told_the_place_and_who_asks_again_the_same() {
        Browser.Page joined = visitor.post(QUEUE, "");

        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.json().path("state").asString()).isEqualTo("WAITING");
        assertThat(joined.json().path("number").asInt()).isEqualTo(7);
        assertThat(joined.json().path("place").asInt()).isEqualTo(3);
        assertThat(joined.json().path("ahead").asInt()).isEqualTo(2);
        assertThat(visitor.post(QUEUE, "").json().path("state").asString()).isEqualTo("WAITING");
        assertThat(visitor.get(QUEUE).json().path("place").asInt()).isEqualTo(3);
        assertThat(room.heard(QueueCommand.Join.class))
                .anyMatch(join -> join.buyer().equals(me));
    }

    @Test
    void one_key_is_one_command_however_often_it_is_sent() {
        visitor.post(QUEUE, "again", "");
        visitor.post(QUEUE, "again", "");

        assertThat(room.heard(QueueCommand.Join.class).stream()
                        .filter(join -> join.buyer().equals(me))
                        .map(QueueCommand::commandId)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void nobody_goes_in_without_being_called() {
        visitor.post(QUEUE, "");

        assertThat(visitor.post(PASS, "{}").code()).isEqualTo("not-called");
        assertThat(node.browser().asGuest().post(PASS, "{}").code()).isEqualTo("not-in-line");
    }

    @Test
    void who_is_called_goes_in_with_the_characters_and_has_a_pass_that_anybody_can_check() {
        visits.put(me, "CALLED");
        Instant until = Instant.now().plusSeconds(120);
        visits.shoppingUntil(until);

        Browser.Page in = visitor.post(PASS, solution(true));

        assertThat(in.status()).isEqualTo(201);
        PassKeys keys = PassKeys.ofJwks(visitor.get("/.well-known/jwks.json").text());
        PassVerdict verdict =
                new PassVerifier(keys).verify(in.json().path("pass").asString(), SmallHall.SHOW, Instant.now());
        assertThat(verdict).isInstanceOfSatisfying(PassVerdict.Good.class, good -> {
            assertThat(good.pass().buyer()).isEqualTo(me);
            assertThat(good.pass().id()).isEqualTo(Visits.PASS);
            assertThat(good.pass().until().getEpochSecond()).isEqualTo(until.getEpochSecond());
        });
        assertThat(in.header("set-cookie")).contains("pass-" + SmallHall.SHOW, "HttpOnly", "SameSite=Lax", "Path=/api");
        assertThat(visitor.post(PASS, "{}").json().path("pass").asString())
                .as("again, without another riddle")
                .isEqualTo(in.json().path("pass").asString());
    }

    @Test
    void wrong_characters_let_nobody_in_and_are_limited() {
        visits.put(me, "CALLED");

        assertThat(visitor.post(PASS, "{}").code()).isEqualTo("challenge-failed");
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(visitor.post(PASS, solution(false)).code()).isEqualTo("challenge-failed");
        }
        Browser.Page limited = visitor.post(PASS, solution(true));
        assertThat(limited.code()).isEqualTo("rate-limited");
        assertThat(limited.header("retry-after")).isNotEmpty();
        assertThat(room.heard(QueueCommand.Claim.class))
                .noneMatch(claim -> claim.buyer().equals(me));
    }

    @Test
    void a_challenge_is_nobody_elses() {
        visits.put(me, "CALLED");
        Browser other = node.browser().asGuest();
        String theirs = solution(other, true);

        assertThat(visitor.post(PASS, theirs).code()).isEqualTo("challenge-failed");
    }

    @Test
    void a_challenge_can_be_heard() {
        Browser.Page issued = visitor.post("/api/challenges", "{\"showId\":\"" + SmallHall.SHOW + "\"}");

        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.json().path("image").asString()).startsWith("data:image/png;base64,");
        assertThat(issued.json().path("characters").asInt()).isEqualTo(6);
        Browser.Page spoken = visitor.get(issued.json().path("audioUrl").asString());
        assertThat(spoken.status()).isEqualTo(200);
        assertThat(spoken.header("content-type")).isEqualTo("audio/wav");
        assertThat(node.browser()
                        .asGuest()
                        .get(issued.json().path("audioUrl").asString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void seats_are_held_with_a_pass_only_and_the_command_says_which() {
        assertThat(visitor.post(HOLDS, TWO_SEATS).code()).isEqualTo("not-admitted");
        visits.put(me, "CALLED");
        String pass = visitor.post(PASS, solution(true)).json().path("pass").asString();

        assertThat(visitor.post(HOLDS, TWO_SEATS).status()).isEqualTo(201);

        assertThat(decider.heard())
                .filteredOn(command -> me.equals(command.buyer()))
                .singleElement()
                .isInstanceOfSatisfying(SeatCommand.HoldBestAvailable.class, hold -> {
                    assertThat(hold.pass()).isNotNull();
                    assertThat(hold.pass().id()).isEqualTo(Visits.PASS);
                });
        // A stolen pass opens nothing: it is its buyer's.
        Browser thief = node.browser().asGuest();
        assertThat(thief.send(thief.request(HOLDS)
                                .header("Pass", pass)
                                .header("Idempotency-Key", "thief")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(TWO_SEATS)))
                        .code())
                .isEqualTo("not-admitted");
    }

    @Test
    void who_leaves_has_no_place_and_no_pass() {
        visits.put(me, "CALLED");
        visitor.post(PASS, solution(true));

        assertThat(visitor.delete(QUEUE).json().path("state").asString()).isEqualTo("OUTSIDE");

        assertThat(visitor.post(HOLDS, TWO_SEATS).code()).isEqualTo("not-admitted");
        assertThat(room.heard(QueueCommand.Leave.class))
                .anyMatch(leave -> leave.buyer().equals(me));
    }

    @Test
    void who_logs_out_gives_up_every_slot() {
        room.state(
                QueueStateKey.pass(SmallHall.SHOW, Visits.PASS),
                new QueueState.Pass(me, Instant.now().plusSeconds(600), false));
        Browser other = visitor.copy();

        Eventually.passes(() -> {
            visitor = node.browser();
            other.copy().delete("/api/session");
            assertThat(room.heard(QueueCommand.Leave.class))
                    .anyMatch(leave -> leave.buyer().equals(me));
        });
    }

    @Test
    void a_room_that_does_not_answer_is_asked_again_and_nothing_is_lost() {
        room.answering(_ -> Optional.empty());

        Browser.Page late = visitor.post(QUEUE, "patience", "");

        assertThat(late.status()).isEqualTo(503);
        assertThat(late.header("retry-after")).isNotEmpty();
        room.answering(visits);
        assertThat(visitor.post(QUEUE, "patience", "").status()).isEqualTo(200);
    }

    @Test
    void the_secret_of_a_draw_is_told_as_long_as_the_room_waits_for_it_and_fits_what_was_published() {
        UndrawnRooms undrawn = node.bean(UndrawnRooms.class);
        assertThat(room.heard(QueueCommand.RevealSecret.class))
                .as("its doors are open by the clock alone")
                .isEmpty();

        tell(RoomStatus.UNDRAWN);

        Eventually.passes(() -> assertThat(room.heard(QueueCommand.RevealSecret.class).stream()
                        .map(QueueCommand::commandId)
                        .distinct())
                .hasSizeGreaterThan(1));
        QueueCommand.OpenRoom opened = room.heard(QueueCommand.OpenRoom.class).getFirst();
        assertThat(room.heard(QueueCommand.RevealSecret.class))
                .extracting(reveal -> LineDraw.commitment(reveal.secret()))
                .containsOnly(opened.settings().commitment());
        tell(RoomStatus.CALLING);
        Eventually.passes(() -> assertThat(undrawn.shows()).isEmpty());
    }

    private static void tell(RoomStatus status) {
        room.state(QueueStateKey.room(SmallHall.SHOW), Visits.state(status));
    }

    private String solution(boolean right) {
        return solution(visitor, right);
    }

    private static String solution(Browser from, boolean right) {
        String token = from.post("/api/challenges", "{\"showId\":\"" + SmallHall.SHOW + "\"}")
                .json()
                .path("token")
                .asString();
        String answer = right ? Solved.digits(node.bean(SealKeys.class), token) : "nonsense";
        return Operators.body(Map.of("token", token, "answer", answer));
    }
}
