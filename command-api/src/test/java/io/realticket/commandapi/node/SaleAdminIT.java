package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What operators do to a sale: by name, with a reason, written down first, in chunks where it is much. */
class SaleAdminIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String SHOW = "/api/admin/shows/" + SmallHall.SHOW;
    private static final String WHY = "{\"reason\":\"lights\"}";
    private static final SectionId A = new SectionId("A");

    private static ScriptedDecider decider;
    private static Node node;
    private static Browser operator;
    private static String actor;

    private int before;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Operators.start(BROKER, POSTGRES, "--realticket.replies.answer-within=1s");
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        // The show is open, so that every command heard from here on is an operator's.
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(1));
        operator = Operators.at(node);
        actor = Operators.account(operator).toString();
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @BeforeEach
    void listen() {
        decider.granting();
        before = decider.heard().size();
    }

    @ParameterizedTest
    @CsvSource({
        "pause, PauseSale, pause-sale",
        "resume, ResumeSale, resume-sale",
        "close, CloseShow, close-show",
        "resume-suspended, ResumeShow, resume-show",
    })
    void a_sale_is_turned_by_name_and_with_a_reason_that_are_in_the_log_and_in_the_record(
            String turn, String command, String action) {
        Browser.Page turned =
                operator.post(SHOW + "/sale", Operators.body(Map.of("action", turn, "reason", "lights " + turn)));

        assertThat(turned.status()).as(turned.text()).isEqualTo(200);
        SeatCommand heard = heard().getLast();
        assertThat(heard.getClass().getSimpleName()).isEqualTo(command);
        assertThat(String.valueOf(heard.actor())).isEqualTo(actor);
        JsonNode written =
                Operators.actions(operator, SmallHall.SHOW.toString()).path(0);
        assertThat(written.path("action").asString()).isEqualTo(action);
        assertThat(written.path("reason").asString()).isEqualTo("lights " + turn);
        assertThat(written.path("commandId").asString())
                .isEqualTo(heard.commandId().toString())
                .isEqualTo(turned.json().path("commandId").asString());
    }

    @Test
    void buyers_are_told_why_nobody_gets_seats() {
        operator.post(SHOW + "/sale", "{\"action\":\"pause\",\"message\":\"곧 계속됩니다.\",\"reason\":\"lights\"}");

        assertThat(heard().getLast())
                .isInstanceOfSatisfying(
                        SeatCommand.PauseSale.class,
                        pause -> assertThat(pause.message()).isEqualTo("곧 계속됩니다."));
    }

    @Test
    void an_act_is_written_down_before_its_command_is_sent() {
        decider.answering(command -> List.of());

        Browser.Page late = operator.post(SHOW + "/sale", "{\"action\":\"close\",\"reason\":\"nobody answers\"}");

        assertThat(late.status()).isEqualTo(202);
        assertThat(late.header("retry-after")).isEqualTo("1");
        assertThat(Operators.actions(operator, SmallHall.SHOW.toString())
                        .path(0)
                        .path("commandId")
                        .asString())
                .isEqualTo(late.json().path("commandId").asString());
    }

    @Test
    void the_same_request_sent_again_is_the_same_command_and_one_line_of_the_record() {
        String key = Browser.newKey();
        String body = "{\"action\":\"pause\",\"reason\":\"once\"}";
        Browser.Page once = operator.post(SHOW + "/sale", key, body);
        Browser.Page again = operator.post(SHOW + "/sale", key, body);
        Browser.Page other = operator.post(SHOW + "/sale", key, "{\"action\":\"close\",\"reason\":\"once\"}");

        assertThat(again.json().path("commandId")).isEqualTo(once.json().path("commandId"));
        assertThat(other.code()).isEqualTo("key-reused");
        assertThat(Operators.actions(operator, SmallHall.SHOW.toString()).findValuesAsString("reason").stream()
                        .filter("once"::equals))
                .hasSize(1);
    }

    @Test
    void what_is_held_is_released_chunk_by_chunk_until_nothing_is_left() {
        clearing(3, 5);

        Browser.Page released = operator.post(SHOW + "/holds/release", WHY);

        assertThat(released.status()).isEqualTo(200);
        assertThat(released.json().path("seats").asInt()).isEqualTo(3_000);
        assertThat(released.json().path("kept").asInt()).isEqualTo(5);
        assertThat(heard()).hasSize(3).allSatisfy(command -> {
            assertThat(command).isInstanceOf(SeatCommand.ReleaseAllHolds.class);
            assertThat(String.valueOf(command.actor())).isEqualTo(actor);
        });
        assertThat(heard().stream().map(SeatCommand::commandId).distinct()).hasSize(3);
    }

    @Test
    void work_without_an_end_is_cut_short_and_goes_on_when_it_is_asked_again() {
        AtomicInteger left = new AtomicInteger(2);
        decider.answering(command -> left.getAndDecrement() > 0 ? List.of(cleared(command, 1_000, 9, 0)) : List.of());
        String key = Browser.newKey();

        Browser.Page cut = operator.post(SHOW + "/holds/release", key, WHY);
        assertThat(cut.status()).isEqualTo(503);
        assertThat(cut.code()).isEqualTo("unfinished");
        assertThat(cut.json().path("seats").asInt()).isEqualTo(2_000);

        decider.answering(command -> List.of(cleared(command, 1_000, 0, 0)));
        assertThat(operator.post(SHOW + "/holds/release", key, WHY).status()).isEqualTo(200);
        assertThat(heard().get(3).commandId()).isEqualTo(heard().getFirst().commandId());
    }

    @Test
    void a_show_that_people_pay_for_is_never_reset() {
        Browser.Page refused = operator.post(SHOW + "/reset", WHY);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("not-a-demo");
        assertThat(heard()).isEmpty();
    }

    @Test
    void a_demo_show_is_reset_chunk_by_chunk_and_no_other_show_is_asked_anything() {
        String demo = demoShow();
        clearing(2, 0);
        int asked = decider.heard().size();

        Browser.Page reset = operator.post("/api/admin/shows/" + demo + "/reset", WHY);

        assertThat(reset.status()).as(reset.text()).isEqualTo(200);
        assertThat(reset.json().path("seats").asInt()).isEqualTo(2_000);
        assertThat(decider.heard().stream().skip(asked)).hasSize(2).allSatisfy(command -> {
            assertThat(command).isInstanceOf(SeatCommand.ResetShow.class);
            assertThat(command.showId()).isEqualTo(ShowId.of(demo));
        });
        assertThat(Operators.actions(operator, demo).at("/0/action").asString()).isEqualTo("reset-show");
    }

    @Test
    void a_section_is_blocked_in_chunks_that_have_seats_and_only_where_it_is_free() {
        Browser.Page blocked =
                operator.post(SHOW + "/house-seats", "{\"action\":\"block\",\"section\":\"A\",\"reason\":\"cameras\"}");

        assertThat(blocked.status()).as(blocked.text()).isEqualTo(200);
        assertThat(blocked.json().path("seats").asInt()).isEqualTo(1_500);
        assertThat(heard()).allSatisfy(command -> {
            SeatCommand.BlockSeats block = (SeatCommand.BlockSeats) command;
            assertThat(block.onlyFree()).isTrue();
            assertThat(block.reason()).isEqualTo("cameras");
            assertThat(String.valueOf(block.actor())).isEqualTo(actor);
        });
        assertThat(heard().stream().map(command -> ((SeatCommand.BlockSeats) command).ranges()))
                .containsExactly(List.of(new SeatRange(A, 0, 1_000)), List.of(new SeatRange(A, 2_000, WideHall.CELLS)));
    }

    @Test
    void single_seats_and_ranges_are_blocked_all_or_none_if_one_decision_takes_them() {
        operator.post(
                SHOW + "/house-seats",
                "{\"action\":\"block\",\"seats\":[\"A-3\",\"A-7\"],\"onlyFree\":false,\"reason\":\"x\"}");
        operator.post(
                SHOW + "/house-seats",
                "{\"action\":\"unblock\",\"ranges\":[{\"section\":\"A\",\"from\":0,\"to\":10}],\"reason\":\"x\"}");
        Browser.Page tooMuch = operator.post(
                SHOW + "/house-seats", "{\"action\":\"block\",\"section\":\"A\",\"onlyFree\":false,\"reason\":\"x\"}");

        assertThat(heard()).hasSize(2);
        assertThat(heard().getFirst()).isInstanceOfSatisfying(SeatCommand.BlockSeats.class, block -> {
            assertThat(block.onlyFree()).isFalse();
            assertThat(block.ranges()).containsExactly(new SeatRange(A, 3, 4), new SeatRange(A, 7, 8));
        });
        assertThat(heard().getLast())
                .isInstanceOfSatisfying(
                        SeatCommand.UnblockSeats.class,
                        unblock -> assertThat(unblock.ranges()).containsExactly(new SeatRange(A, 0, 10)));
        assertThat(Operators.fields(tooMuch)).containsExactly("onlyFree");
    }

    @Test
    void a_refusal_ends_the_work_and_is_told() {
        decider.answering(command -> Replies.refused(command, Refusal.SALE_CLOSED, null, null));

        Browser.Page refused =
                operator.post(SHOW + "/house-seats", "{\"action\":\"block\",\"section\":\"A\",\"reason\":\"x\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("sale-closed");
        assertThat(heard()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"action\":\"burn\",\"section\":\"A\",\"reason\":\"x\"}",
                "{\"action\":\"block\",\"section\":\"A\"}",
                "{\"action\":\"block\",\"section\":\"A\",\"reason\":\" \"}",
                "{\"action\":\"block\",\"reason\":\"x\"}",
                "{\"action\":\"block\",\"section\":\"A\",\"seats\":[\"A-1\"],\"reason\":\"x\"}",
                "{\"action\":\"block\",\"seats\":[],\"reason\":\"x\"}",
                "{\"action\":\"block\",\"seats\":[\"A-1500\"],\"reason\":\"x\"}",
                "{\"action\":\"block\",\"seats\":[null,\"A\"],\"reason\":\"x\"}",
                "{\"action\":\"block\",\"ranges\":[{\"section\":\"A\",\"from\":5,\"to\":5}],\"reason\":\"x\"}",
                "{\"action\":\"block\",\"ranges\":[{\"section\":\"A\",\"from\":0,\"to\":2501}],\"reason\":\"x\"}",
                "{\"action\":\"block\",\"ranges\":[null],\"reason\":\"x\"}",
            })
    void what_is_not_understood_is_named_and_asked_of_nobody(String body) {
        Browser.Page refused = operator.post(SHOW + "/house-seats", body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(Operators.fields(refused)).isNotEmpty();
        assertThat(heard()).isEmpty();
    }

    @Test
    void a_sale_is_not_turned_by_what_is_no_turn() {
        Browser.Page refused = operator.post(SHOW + "/sale", "{\"action\":\"sink\",\"message\":\"x\\ny\"}");
        Browser.Page message =
                operator.post(SHOW + "/sale", "{\"action\":\"close\",\"message\":\"x\",\"reason\":\"x\"}");

        assertThat(Operators.fields(refused)).containsExactly("action", "message", "reason");
        assertThat(Operators.fields(message)).containsExactly("message");
        assertThat(heard()).isEmpty();
    }

    @Test
    void a_section_or_show_that_does_not_exist_is_not_found() {
        String nowhere = "/api/admin/shows/" + UUID.randomUUID();
        String block = "{\"action\":\"block\",\"section\":\"Z\",\"reason\":\"x\"}";

        assertThat(operator.post(SHOW + "/house-seats", block).code()).isEqualTo("unknown-section");
        assertThat(operator.post(nowhere + "/house-seats", block).code()).isEqualTo("unknown-show");
        assertThat(operator.post(nowhere + "/sale", "{\"action\":\"close\",\"reason\":\"x\"}")
                        .code())
                .isEqualTo("unknown-show");
        assertThat(operator.post(nowhere + "/reset", WHY).code()).isEqualTo("unknown-show");
        assertThat(operator.post(nowhere + "/holds/release", WHY).code()).isEqualTo("unknown-show");
        assertThat(heard()).isEmpty();
    }

    private static void clearing(int chunks, int kept) {
        AtomicInteger left = new AtomicInteger(chunks);
        decider.answering(command -> command instanceof SeatCommand.OpenShow
                ? List.of(decider.granted(command))
                : List.of(cleared(command, 1_000, left.decrementAndGet(), kept)));
    }

    private static SeatReply cleared(SeatCommand command, int seats, int left, int kept) {
        return new SeatReply.Cleared(command.commandId(), command.showId(), 1, Instant.EPOCH, seats, left, kept);
    }

    private static String demoShow() {
        Browser.Page created = operator.post(
                "/api/admin/shows",
                Operators.body(Map.ofEntries(
                        Map.entry("programId", SmallHall.onSale().program().id().toString()),
                        Map.entry(
                                "placeId",
                                SmallHall.onSale().show().place().id().toString()),
                        Map.entry("startsAt", "2026-12-24T10:00:00Z"),
                        Map.entry("opensAt", "2026-12-01T10:00:00Z"),
                        Map.entry("closesAt", "2026-12-24T09:00:00Z"),
                        Map.entry("seatsPerBuyerMax", 4),
                        Map.entry("holdSeconds", 300),
                        Map.entry("currency", "KRW"),
                        Map.entry("demo", true),
                        Map.entry("prices", List.of(Map.of("category", "R", "label", "R", "amountMinor", 1))),
                        Map.entry("reason", "to try"))));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.json().path("id").asString();
        Eventually.passes(() ->
                assertThat(decider.heard()).anyMatch(command -> command.showId().equals(ShowId.of(id))));
        return id;
    }

    private List<SeatCommand> heard() {
        return decider.heard().stream()
                .skip(before)
                .filter(command -> !(command instanceof SeatCommand.OpenShow))
                .toList();
    }
}
