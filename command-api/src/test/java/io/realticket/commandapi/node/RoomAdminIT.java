package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What operators do to waiting rooms. */
class RoomAdminIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String SHOW = ShowOperator.SHOW;

    private static ScriptedRoom room;
    private static Node node;
    private static Browser operator;
    private static ShowOperator hall;

    @BeforeAll
    static void start() {
        room = new ScriptedRoom(BROKER.bootstrapServers(), 3);
        room.answering(new Visits());
        node = Operators.start(BROKER, POSTGRES, "--realticket.replies.answer-within=1s");
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        operator = Operators.at(node);
        hall = new ShowOperator(operator);
        stillOnSale();
    }

    /** What is over has no share of the total. */
    private static void stillOnSale() {
        Browser.Page changed = hall.close(Instant.parse("2150-01-01T00:00:00Z"));
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        node.close();
        room.close();
    }

    @Test
    void a_show_gets_a_waiting_room_and_both_deciders_are_told() {
        Browser.Page opened = hall.openRoom(Map.of("order", "draw", "claimSeconds", 20, "challengedAt", "join"));

        assertThat(opened.status()).as("%s", opened).isEqualTo(200);
        Eventually.passes(() -> {
            QueueCommand.OpenRoom told = last(QueueCommand.OpenRoom.class);
            assertThat(told.settings().order()).isEqualTo(LineOrder.DRAW);
            assertThat(told.settings().times().claim()).isEqualTo(Duration.ofSeconds(20));
            assertThat(told.settings().challengedAt()).isEqualTo(ChallengedAt.JOIN);
            assertThat(told.settings().commitment()).hasSize(64);
            SeatCommand.OpenShow show = seatCommands().stream()
                    .filter(SeatCommand.OpenShow.class::isInstance)
                    .map(SeatCommand.OpenShow.class::cast)
                    .reduce((_, newer) -> newer)
                    .orElseThrow();
            assertThat(show.settings().admission()).isEqualTo(Admission.WAITING_ROOM);
        });
        assertThat(node.browser()
                        .get("/api/shows/" + SmallHall.SHOW)
                        .json()
                        .path("admission")
                        .asString())
                .isEqualTo("waiting_room");
    }

    @Test
    void other_rules_are_the_next_version_and_keep_the_secret_and_the_order() {
        hall.openRoom(Map.of("order", "draw"));
        Eventually.passes(
                () -> assertThat(room.heard(QueueCommand.OpenRoom.class)).isNotEmpty());
        String commitment = last(QueueCommand.OpenRoom.class).settings().commitment();
        int version = last(QueueCommand.OpenRoom.class).settings().version();

        assertThat(hall.openRoom(Map.of("order", "draw", "graceSeconds", 45)).status())
                .isEqualTo(200);

        Eventually.passes(() -> {
            QueueCommand.OpenRoom told = last(QueueCommand.OpenRoom.class);
            assertThat(told.settings().version()).isGreaterThan(version);
            assertThat(told.settings().times().grace()).isEqualTo(Duration.ofSeconds(45));
            assertThat(told.settings().commitment()).isEqualTo(commitment);
        });
        assertThat(hall.show().path("room").toString())
                .isEqualTo("{\"order\":\"draw\",\"claimSeconds\":30,\"shoppingSeconds\":600,\"graceSeconds\":45,"
                        + "\"callsPerSecondMax\":200,\"challengedAt\":\"claim\"}");
        Browser.Page arrival = hall.openRoom(Map.of("order", "arrival"));
        assertThat(arrival.status()).isEqualTo(409);
        assertThat(arrival.json().path("part").asString()).isEqualTo("order");
    }

    @Test
    void every_wrong_field_is_named_with_its_rule() {
        Browser.Page refused = hall.openRoom(Map.of(
                "order", "lots",
                "claimSeconds", 1,
                "shoppingSeconds", 7_201,
                "graceSeconds", 601,
                "callsPerSecondMax", 0,
                "challengedAt", "exit"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(Operators.fields(refused))
                .containsExactlyInAnyOrder(
                        "order",
                        "claimSeconds",
                        "shoppingSeconds",
                        "graceSeconds",
                        "callsPerSecondMax",
                        "challengedAt");
    }

    @Test
    void what_shows_have_never_adds_up_to_more_than_the_total() {
        hall.openRoom(Map.of("order", "draw"));
        JsonNode total = total();
        int granted = total.path("granted").asInt();
        assertThat(granted).isPositive();

        assertThat(setTotal(granted - 1, total.path("version").asLong()).code()).isEqualTo("capacity-exceeded");
        Browser.Page tight = setTotal(granted + 5, total.path("version").asLong());
        assertThat(tight.status()).as("%s", tight).isEqualTo(200);
        assertThat(hall.setCapacity(granted + 6).code()).isEqualTo("capacity-exceeded");
        assertThat(hall.setCapacity(granted + 5).status()).isEqualTo(200);
        assertThat(granted()).isEqualTo(granted + 5);
        assertThat(setTotal(100_000, total.path("version").asLong()).code()).isEqualTo("version-conflict");
        assertThat(setTotal(100_000, total.path("version").asLong() + 1).status())
                .isEqualTo(200);
    }

    @Test
    void a_share_lasts_until_who_was_called_last_has_shopped_and_is_not_taken_back_unasked() {
        hall.openRoom(Map.of("order", "draw", "claimSeconds", 30, "shoppingSeconds", 600));
        hall.setCapacity(30);
        int all = granted();

        assertThat(hall.close(Instant.now().minusSeconds(600)).status()).isEqualTo(200);
        assertThat(granted()).as("some may still shop").isEqualTo(all);
        assertThat(hall.close(Instant.now().minusSeconds(631)).status()).isEqualTo(200);
        assertThat(granted()).isEqualTo(all - 30);

        long version = total().path("version").asLong();
        assertThat(setTotal(all - 30 + 29, version).status()).isEqualTo(200);
        assertThat(hall.close(Instant.parse("2150-01-01T00:00:00Z")).code()).isEqualTo("capacity-exceeded");
        Map<String, Object> longer = Map.of("order", "draw", "claimSeconds", 30, "shoppingSeconds", 700);
        assertThat(hall.openRoom(longer).code()).as("it would last again").isEqualTo("capacity-exceeded");
        assertThat(setTotal(all, version + 1).status()).isEqualTo(200);
        assertThat(hall.openRoom(longer).status()).isEqualTo(200);
        assertThat(granted()).isEqualTo(all);
        assertThat(hall.close(Instant.parse("2150-01-01T00:00:00Z")).status()).isEqualTo(200);
        setTotal(100_000, version + 2);
    }

    private static int granted() {
        return total().path("granted").asInt();
    }

    private static JsonNode total() {
        return operator.get("/api/admin/capacity").json();
    }

    @Test
    void calls_are_paused_by_name_and_with_a_reason_that_are_in_the_log_and_in_the_record() {
        Browser.Page paused = operator.post(
                SHOW + "/calls",
                Operators.body(Map.of("action", "pause", "message", "A moment, please.", "reason", "card trouble")));

        assertThat(paused.status()).as("%s", paused).isEqualTo(200);
        QueueCommand.PauseCalls told = last(QueueCommand.PauseCalls.class);
        assertThat(told.message()).isEqualTo("A moment, please.");
        assertThat(told.actor().value()).isEqualTo(Operators.account(operator).toString());
        JsonNode written =
                Operators.actions(operator, SmallHall.SHOW.toString()).path(0);
        assertThat(written.path("action").asString()).isEqualTo("pause-calls");
        assertThat(written.path("reason").asString()).isEqualTo("card trouble");
    }

    @ParameterizedTest
    @EnumSource(
            value = QueueRefusal.class,
            names = {"ROOM_CLOSED", "SHOW_SUSPENDED"})
    void what_a_room_refuses_an_operator_is_told_by_its_name(QueueRefusal reason) {
        room.answering(command -> Optional.of(
                new QueueReply.Refused(command.commandId(), command.showId(), Instant.now(), null, reason)));

        assertThat(operator.post(SHOW + "/calls", "{\"action\":\"resume\",\"reason\":\"go\"}")
                        .code())
                .isEqualTo(reason.code());
        room.answering(new Visits());
    }

    @Test
    void a_show_without_a_waiting_room_says_so() {
        room.answering(command -> Optional.of(
                new QueueReply.NoWaitingRoom(command.commandId(), command.showId(), Instant.now(), command.buyer())));

        assertThat(operator.post(SHOW + "/calls", "{\"action\":\"resume\",\"reason\":\"go\"}")
                        .code())
                .isEqualTo("no-waiting-room");
        assertThat(operator.get("/api/shows/" + SmallHall.SHOW + "/queue").code())
                .isEqualTo("no-waiting-room");
        room.answering(new Visits());
    }

    private static Browser.Page setTotal(int total, long version) {
        return operator.put(
                "/api/admin/capacity", Operators.body(Map.of("total", total, "version", version, "reason", "nodes")));
    }

    private static <T extends QueueCommand> T last(Class<T> kind) {
        return room.heard(kind).getLast();
    }

    private static List<SeatCommand> seatCommands() {
        return Operators.told(BROKER, Topics.SEAT_COMMANDS, SmallHall.SHOW.toString(), JsonForm.SEAT_COMMAND);
    }
}
