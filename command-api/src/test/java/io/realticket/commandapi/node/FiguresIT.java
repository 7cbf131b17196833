package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How a sale goes, as an operator sees it: from the log, and from one statement about what was sold. */
class FiguresIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final StatementCount COUNT = new StatementCount();
    private static final String FIGURES = "/api/admin/shows/" + SmallHall.SHOW + "/figures";

    private static ScriptedDecider decider;
    private static Node node;
    private static Browser operator;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(COUNT, BROKER.bootstrapServers(), POSTGRES, Operators.settings());
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(1));
        operator = Operators.at(node);
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @Test
    void seats_sales_refusals_and_the_state_of_the_sale_are_counted_as_they_happen() {
        decider.section(
                SmallHall.SHOW,
                new SectionId("A"),
                new SeatState.Section(
                        0,
                        1,
                        WideHall.CELLS,
                        50,
                        SeatBitmap.full(WideHall.CELLS),
                        1,
                        SaleState.PAUSED,
                        Instant.EPOCH,
                        Instant.parse("2030-01-01T00:00:00Z"),
                        1,
                        "곧 계속됩니다."));
        Browser buyer = node.browser().asGuest();
        Browser.Page held = hold(buyer, "A-1", "A-2");
        buyer.book(held);
        hold(node.browser().asGuest(), "A-7");
        decider.answering(command -> Replies.refused(command, Refusal.SEAT_UNAVAILABLE, null, null));
        hold(buyer, "A-7");

        Eventually.passes(() -> {
            JsonNode figures = operator.get(FIGURES).json();
            assertThat(figures.path("sale").asString()).isEqualTo("PAUSED");
            assertThat(figures.path("message").asString()).isEqualTo("곧 계속됩니다.");
            assertThat(figures.path("capacity").asInt()).isEqualTo(30);
            assertThat(figures.path("seats").toString())
                    .isEqualTo("{\"free\":2497,\"held\":1,\"sold\":2,\"blocked\":0}");
            assertThat(figures.at("/sections/0").toString())
                    .isEqualTo("{\"id\":\"A\",\"free\":2497,\"held\":1,\"sold\":2,\"blocked\":0}");
            assertThat(figures.at("/bookings/booked").asInt()).isEqualTo(1);
            assertThat(figures.at("/bookings/cancelled").asInt()).isZero();
            assertThat(figures.at("/bookings/revenueMinor").asLong()).isEqualTo(300_000);
            assertThat(figures.at("/bookings/currency").asString()).isEqualTo("KRW");
            assertThat(figures.at("/refusals/seat-unavailable").asInt()).isEqualTo(1);
            assertThat(figures.path("commandsPerSecond").asDouble()).isPositive();
            assertThat(figures.at("/lastMinute/granted").asInt()).isEqualTo(2);
            assertThat(figures.at("/lastMinute/booked").asInt()).isEqualTo(1);
            assertThat(figures.at("/lastMinute/joined").asInt()).isZero();
            assertThat(figures.path("room").isNull()).isTrue();
            assertThat(figures.at("/answerMillis/p99").asLong())
                    .isBetween(figures.at("/answerMillis/p50").asLong(), 2_000L);
            assertThat(figures.path("pendingCommands").asInt()).isNotNegative();
            assertThat(figures.path("projectionLag").asInt()).isNotNegative();
        });
    }

    @Test
    void what_was_sold_takes_one_statement() {
        List<String> statements = COUNT.of(() -> operator.get(FIGURES));

        assertThat(statements).filteredOn(sql -> sql.contains("projection")).hasSize(1);
        // Who asks, and the show.
        assertThat(statements).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_show_that_does_not_exist_has_no_figures() {
        assertThat(operator.get("/api/admin/shows/" + UUID.randomUUID() + "/figures")
                        .code())
                .isEqualTo("unknown-show");
    }

    private static Browser.Page hold(Browser buyer, String... seats) {
        return buyer.post(
                "/api/shows/" + SmallHall.SHOW + "/holds",
                "{\"seats\":" + Browser.JSON.writeValueAsString(seats) + "}");
    }
}
