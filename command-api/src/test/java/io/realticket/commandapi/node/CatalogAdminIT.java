package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.catalog.CatalogRecord;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Programs and shows as operators write them, and what the topics and the record are told of it. */
class CatalogAdminIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String PROGRAMS = "/api/admin/programs";
    private static final String SHOWS = "/api/admin/shows";

    private static Node node;
    private static Browser operator;

    @BeforeAll
    static void start() {
        node = Operators.start(BROKER, POSTGRES);
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        operator = Operators.at(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_program_is_written_changed_archived_and_listed_again() {
        Browser.Page created = operator.post(PROGRAMS, program("한여름 밤의 꿈", null));
        String id = created.json().path("id").asString();
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("location")).isEqualTo(PROGRAMS + "/" + id);
        assertThat(found("한여름")).isOne();

        Browser.Page changed = operator.put(PROGRAMS + "/" + id, program("겨울 이야기", 1));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        assertThat(found("한여름")).isZero();
        assertThat(found("겨울")).isOne();

        assertThat(archive(id, true, 2).json().path("archivedAt").asString()).endsWith("Z");
        assertThat(found("겨울")).isZero();
        assertThat(operator.get(PROGRAMS + "?archived=true")
                        .json()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id);
        assertThat(archive(id, false, 3).json().path("archivedAt").isMissingNode()
                        || operator.get(PROGRAMS + "/" + id)
                                .json()
                                .path("archivedAt")
                                .isNull())
                .isTrue();
        assertThat(found("겨울")).isOne();
    }

    @Test
    void every_change_is_told_to_the_catalog_topic_and_written_down_by_name_and_with_its_reason() {
        String id =
                operator.post(PROGRAMS, program("기록", null)).json().path("id").asString();
        operator.put(PROGRAMS + "/" + id, program("기록 2", 1));
        archive(id, true, 2);
        String actor = Operators.account(operator).toString();

        Eventually.passes(() -> assertThat(Operators.told(BROKER, Topics.CATALOG, id, JsonForm.CATALOG_RECORD))
                .hasSize(3)
                .allSatisfy(told -> {
                    assertThat(String.valueOf(told.changedBy())).isEqualTo(actor);
                    assertThat(told.reason()).isEqualTo("season");
                })
                .extracting(CatalogRecord::version)
                .containsExactly(1L, 2L, 3L));
        JsonNode actions = Operators.actions(operator, id);
        assertThat(actions.findValuesAsString("action"))
                .containsExactly("archive-program", "change-program", "create-program");
        assertThat(actions.findValuesAsString("actor")).containsOnly(actor);
        assertThat(actions.findValuesAsString("reason")).containsOnly("season");
        long latest = actions.at("/0/number").asLong();
        assertThat(operator.get("/api/admin/actions?max=1&subject=" + id + "&after=" + latest)
                        .json()
                        .path("actions")
                        .findValuesAsString("action"))
                .containsExactly("change-program");
    }

    @Test
    void of_two_operators_who_saw_the_same_the_second_is_told_and_changes_nothing() {
        String id =
                operator.post(PROGRAMS, program("둘이서", null)).json().path("id").asString();
        operator.put(PROGRAMS + "/" + id, program("첫째", 1));

        Browser.Page second = operator.put(PROGRAMS + "/" + id, program("둘째", 1));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("version-conflict");
        assertThat(second.json().path("version").asInt()).isEqualTo(2);
        assertThat(operator.get(PROGRAMS + "/" + id).json().path("title").asString())
                .isEqualTo("첫째");
        assertThat(Operators.actions(operator, id).size()).isEqualTo(2);
    }

    @Test
    void the_same_request_sent_again_is_done_once_and_its_key_is_good_for_nothing_else() {
        String key = Browser.newKey();
        Browser.Page once = operator.post(PROGRAMS, key, program("한 번", null));
        Browser.Page again = operator.post(PROGRAMS, key, program("한 번", null));
        Browser.Page other = operator.post(PROGRAMS, key, program("두 번", null));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(once.text());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("key-reused");
        assertThat(found("한 번")).isOne();
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_written() {
        Browser.Page program = operator.post(
                PROGRAMS, Operators.body(Map.of("title", " ", "description", "\u0000", "posterUrl", "javascript:x")));
        Browser.Page show =
                operator.post(SHOWS, "{\"prices\":[{\"category\":\"R\"}],\"currency\":\"KRW\",\"capacity\":0}");
        Browser.Page none = operator.post(SHOWS, "{}");

        assertThat(program.status()).isEqualTo(400);
        assertThat(Operators.fields(program)).containsExactly("title", "description", "posterUrl", "reason");
        assertThat(show.status()).isEqualTo(400);
        assertThat(Operators.fields(show))
                .contains("programId", "placeId", "startsAt", "opensAt", "closesAt", "prices[0]", "capacity", "reason");
        assertThat(Operators.fields(none)).contains("currency", "prices", "seatsPerBuyerMax", "holdSeconds");
        assertThat(operator.post(PROGRAMS, "{\"title\":1.5,\"reason\":[]}").status())
                .isEqualTo(400);
    }

    @Test
    void a_new_show_is_opened_and_has_its_capacity_and_another_price_is_another_version_of_its_settings() {
        JsonNode show = show(Map.of());
        ShowId id = ShowId.of(show.path("id").asString());
        assertThat(show.path("capacity").asInt()).isEqualTo(30);
        assertThat(show.path("demo").asBoolean()).isFalse();

        Browser.Page changed = operator.put(SHOWS + "/" + id, showBody(Map.of("version", 1, "seatsPerBuyerMax", 2)));
        Browser.Page capacity =
                operator.put(SHOWS + "/" + id + "/capacity", "{\"capacity\":500,\"version\":2,\"reason\":\"calm\"}");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("settingsVersion").asInt()).isEqualTo(2);
        assertThat(capacity.json().path("capacity").asInt()).isEqualTo(500);
        assertThat(capacity.json().path("version").asInt()).isEqualTo(3);
        Eventually.passes(() -> {
            assertThat(Operators.told(BROKER, Topics.SEAT_COMMANDS, id.toString(), JsonForm.SEAT_COMMAND))
                    .extracting(command ->
                            ((SeatCommand.OpenShow) command).settings().version())
                    .containsExactly(1, 2);
            assertThat(Operators.told(BROKER, Topics.QUEUE_COMMANDS, id.toString(), JsonForm.QUEUE_COMMAND))
                    .map(QueueCommand.SetCapacity.class::cast)
                    .extracting(QueueCommand.SetCapacity::version, QueueCommand.SetCapacity::capacity)
                    .containsExactly(Tuple.tuple(1L, 30), Tuple.tuple(3L, 500));
            assertThat(Operators.told(BROKER, Topics.CATALOG, id.toString(), JsonForm.CATALOG_RECORD))
                    .last()
                    .isInstanceOfSatisfying(CatalogRecord.Show.class, told -> {
                        assertThat(told.version()).isEqualTo(3);
                        assertThat(told.capacity()).isEqualTo(500);
                        assertThat(told.rules().seatsPerBuyerMax()).isEqualTo(2);
                        assertThat(told.reason()).isEqualTo("calm");
                    });
        });
        assertThat(operator.get("/api/programs/" + show.path("programId").asString())
                        .text())
                .contains(id.toString());
    }

    @Test
    void what_the_decider_would_refuse_once_a_show_is_open_is_refused_before_it_is_asked() {
        String show = SHOWS + "/" + show(Map.of()).path("id").asString();

        Browser.Page currency = operator.put(show, showBody(Map.of("version", 1, "currency", "EUR")));
        Browser.Page layout = operator.put(show, showBody(Map.of("version", 1, "layoutVersion", 2)));
        Browser.Page demo = operator.put(show, showBody(Map.of("version", 1, "demo", true)));

        for (Browser.Page refused : List.of(currency, layout, demo)) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("immutable");
        }
        assertThat(currency.json().path("part").asString()).isEqualTo("currency");
        assertThat(operator.get(show).json().path("version").asInt()).isOne();
    }

    @Test
    void prices_are_those_of_the_layouts_categories() {
        Browser.Page missing = operator.post(SHOWS, showBody(Map.of("prices", List.of(price("X")))));

        assertThat(missing.status()).isEqualTo(400);
        assertThat(Operators.fields(missing)).containsExactly("prices");
        assertThat(missing.text()).contains("category R of section A has none");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        String nothing = UUID.randomUUID().toString();

        assertThat(operator.put(PROGRAMS + "/" + nothing, program("x", 1)).code())
                .isEqualTo("unknown-program");
        assertThat(operator.put(SHOWS + "/" + nothing, showBody(Map.of("version", 1)))
                        .code())
                .isEqualTo("unknown-show");
        assertThat(operator.put(SHOWS + "/" + nothing + "/capacity", "{\"capacity\":5,\"version\":1,\"reason\":\"x\"}")
                        .code())
                .isEqualTo("unknown-show");
        assertThat(operator.post(SHOWS, showBody(Map.of("programId", nothing))).code())
                .isEqualTo("unknown-program");
        assertThat(operator.post(SHOWS, showBody(Map.of("placeId", nothing))).code())
                .isEqualTo("unknown-place");
        assertThat(operator.post(SHOWS, showBody(Map.of("layoutVersion", 7))).code())
                .isEqualTo("unknown-place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100001", "null", "2147483648", "1.5", "\"many\""})
    void a_capacity_that_is_none_is_refused(String capacity) {
        String path = SHOWS + "/" + SmallHall.SHOW + "/capacity";

        Browser.Page refused = operator.put(path, "{\"capacity\":" + capacity + ",\"version\":1,\"reason\":\"x\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(Operators.fields(refused)).containsExactly("capacity");
    }

    private static Browser.Page archive(String id, boolean archived, int version) {
        return operator.put(
                PROGRAMS + "/" + id + "/archived",
                Operators.body(Map.of("archived", archived, "version", version, "reason", "season")));
    }

    private static int found(String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return node.browser()
                .get("/api/programs?query=" + query)
                .json()
                .path("total")
                .asInt();
    }

    private static String program(String title, @Nullable Integer version) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", title, "reason", "season"));
        if (version != null) {
            fields.put("version", version);
        }
        return Operators.body(fields);
    }

    private static JsonNode show(Map<String, Object> more) {
        Browser.Page created = operator.post(SHOWS, showBody(more));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.json();
    }

    private static String showBody(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("programId", SmallHall.onSale().program().id().toString());
        fields.put("placeId", SmallHall.onSale().show().place().id().toString());
        fields.put("startsAt", "2026-12-24T10:00:00Z");
        fields.put("opensAt", "2026-12-01T10:00:00Z");
        fields.put("closesAt", "2026-12-24T09:00:00Z");
        fields.put("seatsPerBuyerMax", 4);
        fields.put("holdSeconds", 300);
        fields.put("currency", "KRW");
        fields.put("prices", List.of(price("R")));
        fields.put("reason", "season");
        fields.putAll(more);
        if (more.containsKey("version")) {
            fields.keySet().removeAll(Set.of("programId", "placeId"));
        }
        return Operators.body(fields);
    }

    private static Map<String, Object> price(String category) {
        return Map.of("category", category, "label", category + "석", "amountMinor", 110_000);
    }
}
