package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.NewCatalog;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.NewCatalog.NewProgram;
import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.commandapi.imports.CatalogSeed;
import io.realticket.commandapi.replies.KafkaGateway;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The broker cut off, the decider silent, too many waiting. The catalog is filled while the broker is away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageIT {
    private static final int SHOWS = 9;

    // What the demo has besides its shows.
    private static final int PROGRAMS = 4;

    private static final int PLACES = 3;
    private static final int ROOMS = 1;
    private static final int PENDING_MAX = 5;

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    @TempDir
    static Path folder;

    private static CutBroker broker;
    private static ScriptedDecider decider;
    private static Node node;

    @BeforeAll
    static void start() throws IOException {
        broker = CutBroker.start(folder);
        decider = new ScriptedDecider(broker.bootstrapServers(), 3);
        node = Node.start(
                broker.bootstrapServers(),
                POSTGRES,
                "--realticket.catalog.import-demo=false",
                "--realticket.replies.answer-within=1500ms",
                "--realticket.kafka.deliver-within=800ms",
                "--realticket.replies.pending-max=" + PENDING_MAX);
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        decider.close();
        broker.close();
    }

    @Test
    @Order(0)
    void a_catalog_that_fails_half_way_is_not_imported_at_all() {
        CatalogWriter writer = node.bean(CatalogWriter.class);
        ShowOnSale hall = SmallHall.onSale();
        NewCatalog broken = new NewCatalog(
                List.of(new NewPlace(hall.show().place(), "", SmallHall.layout())),
                List.of(new NewProgram(
                        hall.program(),
                        List.of(new NewShow(
                                hall.show().id(),
                                new PlaceId(UUID.randomUUID()),
                                hall.show().times(),
                                hall.terms())))));

        assertThatThrownBy(() -> writer.addIfEmpty(broken)).hasMessageContaining("no new place");

        assertThat(writer.isEmpty()).isTrue();
    }

    @Test
    @Order(1)
    void shows_added_while_the_broker_is_away_open_when_it_is_back() {
        broker.cut();
        new CatalogSeed(node.bean(CatalogWriter.class), Clock.systemUTC(), UUID::randomUUID).sow();
        // Of each show its settings, its capacity and what the catalog says of it; what it says of the rest; a room's
        // rules.
        Eventually.passes(() -> assertThat(unacknowledged()).isEqualTo(3 * SHOWS + PROGRAMS + PLACES + ROOMS));

        broker.heal();

        Eventually.passes(() -> assertThat(decider.heard().stream()
                        .filter(SeatCommand.OpenShow.class::isInstance)
                        .map(SeatCommand::showId)
                        .distinct())
                .hasSize(SHOWS));
        Eventually.passes(() -> assertThat(unacknowledged()).isZero());
    }

    @Test
    @Order(2)
    void a_cut_broker_is_told_as_such_and_nothing_is_left_waiting() {
        Browser buyer = node.browser().asGuest();
        String holds = "/api/shows/" + Shows.first(buyer) + "/holds";
        assertThat(buyer.post(holds, "{\"seats\":[\"A-0\"]}").status()).isEqualTo(201);

        broker.cut();
        Browser.Page refused = buyer.post(holds, "one-key", "{\"seats\":[\"A-1\"]}");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("retry-after")).isEqualTo("1");
        assertThat(refused.code()).isEqualTo("unavailable");
        assertThat(node.bean(KafkaGateway.class).pending()).isZero();

        broker.heal();
        Eventually.passes(() -> assertThat(
                        buyer.post(holds, "one-key", "{\"seats\":[\"A-1\"]}").status())
                .isEqualTo(201));
    }

    @Test
    @Order(3)
    void beyond_the_bound_of_waiting_commands_a_request_is_refused_and_the_others_go_on() {
        Browser buyer = node.browser().asGuest();
        String holds = "/api/shows/" + Shows.first(buyer) + "/holds";
        decider.answering(command -> List.of());

        List<Browser.Page> pages;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Browser.Page>> asked = IntStream.range(0, PENDING_MAX + 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> buyer.post(holds, "{\"seats\":[\"A-" + i + "\"]}"), threads))
                    .toList();
            pages = asked.stream().map(CompletableFuture::join).toList();
        }

        assertThat(pages.stream().filter(page -> page.status() == 202)).hasSize(PENDING_MAX);
        assertThat(pages.stream().filter(page -> page.status() != 202)).allSatisfy(page -> {
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.code()).isEqualTo("overloaded");
            assertThat(page.header("retry-after")).isEqualTo("1");
        });
        assertThat(node.bean(KafkaGateway.class).pending()).isZero();
    }

    private static long unacknowledged() throws SQLException {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outbox where acknowledged_at is null")) {
            row.next();
            return row.getLong(1);
        }
    }
}
