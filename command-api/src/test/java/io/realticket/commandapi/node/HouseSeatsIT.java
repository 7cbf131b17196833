package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** House seats on the operators' port, in chunks. */
class HouseSeatsIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ScriptedDecider decider;
    private static Node node;
    private static Browser operators;

    private int before;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.catalog.import-demo=false",
                "--realticket.replies.answer-within=1s");
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        // The show is open, so that every command heard from here on is an operator's.
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(1));
        operators = node.management();
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

    @Test
    void a_section_is_blocked_in_chunks_that_have_seats_and_only_where_it_is_free() {
        Browser.Page blocked = operators.post(section(), "{\"action\":\"block\",\"reason\":\"cameras\"}");

        assertThat(blocked.status()).isEqualTo(200);
        assertThat(blocked.text()).isEqualTo("{\"left\":0,\"seats\":1500}");
        assertThat(heard()).allSatisfy(command -> {
            SeatCommand.BlockSeats block = (SeatCommand.BlockSeats) command;
            assertThat(block.onlyFree()).isTrue();
            assertThat(block.reason()).isEqualTo("cameras");
        });
        assertThat(heard().stream().map(command -> ((SeatCommand.BlockSeats) command).ranges()))
                .containsExactly(range(0, 1_000), range(2_000, WideHall.CELLS));
    }

    @Test
    void a_section_is_put_back_on_sale() {
        Browser.Page unblocked = operators.post(section(), "{\"action\":\"unblock\",\"reason\":\"cameras are gone\"}");

        assertThat(unblocked.status()).isEqualTo(200);
        assertThat(heard()).hasSize(2).allMatch(SeatCommand.UnblockSeats.class::isInstance);
    }

    @Test
    void what_is_not_understood_is_told_and_asked_of_nobody() {
        assertThat(operators.post(section(), "{\"action\":\"block\"}").status()).isEqualTo(400);
        assertThat(operators
                        .post(section(), "{\"action\":\"block\",\"reason\":\" \"}")
                        .code())
                .isEqualTo("invalid-request");
        assertThat(operators
                        .post(section(), "{\"action\":\"burn\",\"reason\":\"x\"}")
                        .status())
                .isEqualTo(400);
        assertThat(operators.post(section(), "{\"reason\":\"x\"}").status()).isEqualTo(400);
        assertThat(heard()).isEmpty();
    }

    @Test
    void a_section_or_show_that_does_not_exist_is_not_found() {
        String block = "{\"action\":\"block\",\"reason\":\"cameras\"}";

        assertThat(operators.post(house(SmallHall.SHOW.toString(), "Z"), block).code())
                .isEqualTo("unknown-section");
        assertThat(operators
                        .post(house(UUID.randomUUID().toString(), "A"), block)
                        .status())
                .isEqualTo(404);
        assertThat(operators.post(house("x", "A"), block).status()).isEqualTo(404);
        assertThat(heard()).isEmpty();
    }

    @Test
    void a_refusal_ends_the_work_and_is_told() {
        decider.answering(command -> Replies.refused(command, Refusal.SHOW_SUSPENDED, null, null));

        Browser.Page refused = operators.post(section(), "{\"action\":\"block\",\"reason\":\"cameras\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("show-suspended");
        assertThat(heard()).hasSize(1);
    }

    @Test
    void work_cut_short_says_how_much_is_done() {
        decider.answering(command -> heard().size() == 1 ? List.of(decider.granted(command)) : List.of());

        Browser.Page unfinished = operators.post(section(), "{\"action\":\"block\",\"reason\":\"cameras\"}");

        assertThat(unfinished.status()).isEqualTo(503);
        assertThat(unfinished.code()).isEqualTo("unfinished");
        assertThat(unfinished.json().path("seats").asInt()).isEqualTo(1_000);
    }

    private List<SeatCommand> heard() {
        return decider.heard().stream()
                .skip(before)
                .filter(command -> !(command instanceof SeatCommand.OpenShow))
                .toList();
    }

    private static List<SeatRange> range(int from, int to) {
        return List.of(new SeatRange(new SectionId("A"), from, to));
    }

    private static String section() {
        return house(SmallHall.SHOW.toString(), "A");
    }

    private static String house(String show, String section) {
        return "/actuator/houseseats/" + show + "/" + section;
    }
}
