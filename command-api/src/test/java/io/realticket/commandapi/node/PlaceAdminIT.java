package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.PlaceDesk;
import io.realticket.commandapi.catalog.PlaceFormat;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.Deed;
import io.realticket.contracts.catalog.CatalogRecord;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places and layouts that operators import, up to the largest, and get back as they were. */
class PlaceAdminIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final String PLACES = "/api/admin/places";
    private static final String WHY = "?reason=tour";
    private static final long EXTRA_HEAP_MAX = 100_000_000;
    private static final StatementCount COUNT = new StatementCount();

    private static Node node;
    private static Browser operator;

    @BeforeAll
    static void start() {
        node = Node.start(
                COUNT,
                BROKER.bootstrapServers(),
                POSTGRES,
                Operators.settings("--realticket.http.place-bytes-max=1000000"));
        node.bean(CatalogWriter.class).addIfEmpty(WideHall.catalog());
        operator = Operators.at(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 100})
    void a_place_of_so_many_thousand_seats_is_accepted_and_leaves_as_it_came(int sections) throws IOException {
        String file = LargePlace.file("홀 " + sections, sections);

        Browser.Page added = operator.post(PLACES + WHY, file);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("seats").asInt()).isEqualTo(1_000 * sections);
        String id = added.json().path("id").asString();
        Browser.Page exported = operator.get(PLACES + "/" + id);

        assertThat(exported.header("content-type")).startsWith("application/json");
        assertThat(read(exported.text(), id)).isEqualTo(read(file, id));
        assertThat(operator.post(PLACES + WHY, exported.text()).status()).isEqualTo(201);
        Eventually.passes(() -> assertThat(Operators.told(BROKER, Topics.CATALOG, id, JsonForm.CATALOG_RECORD))
                .singleElement()
                .isInstanceOfSatisfying(CatalogRecord.Place.class, told -> {
                    assertThat(told.seats()).isEqualTo(1_000 * sections);
                    assertThat(told.reason()).isEqualTo("tour");
                }));
        assertThat(Operators.actions(operator, id).findValuesAsString("action")).containsExactly("import-place");
    }

    @Test
    void a_hundred_thousand_seats_take_few_statements() {
        String file = LargePlace.file("많은 좌석", 100);

        List<String> statements = COUNT.of(() -> operator.post(PLACES + WHY, file));

        // Session, record, place, layout, two batches of sections, outbox, and the place again for the answer.
        assertThat(statements).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void a_hundred_thousand_seats_take_less_than_a_hundred_megabytes() throws IOException {
        byte[] file = LargePlace.file("큰 홀", 100).getBytes(StandardCharsets.UTF_8);
        PlaceFormat format = node.bean(PlaceFormat.class);
        PlaceDesk desk = node.bean(PlaceDesk.class);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        NewPlace place = format.read(new ByteArrayInputStream(file), new PlaceId(UUID.randomUUID()));
        Deed deed = new Deed(new CommandId(UUID.randomUUID()), new ActorId("test"), "tour");
        Written written = desk.add(
                new Act(deed, Action.IMPORT_PLACE, Aggregate.of(place.place().id()), "file"), place);

        // All that was ever allocated is more than what is needed at once.
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(written).isInstanceOf(Written.Done.class);
        assertThat(allocated).isBetween(0L, EXTRA_HEAP_MAX);
    }

    @Test
    void a_new_layout_is_another_version_and_never_overwrites_the_one_that_a_show_is_sold_by() {
        String id = SmallHall.onSale().show().place().id().toString();
        String sold = "/api/shows/" + SmallHall.SHOW + "/layout";
        String first = operator.get(PLACES + "/" + id + "?version=1").text();
        String before = node.browser().get(sold).text();

        Browser.Page added = operator.post(PLACES + "/" + id + "/layouts" + WHY, LargePlace.file("다른 이름", 2));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("layoutVersion").asInt()).isEqualTo(2);
        assertThat(added.json().path("version").asInt()).isEqualTo(2);
        assertThat(added.json().path("name").asString())
                .isEqualTo(SmallHall.onSale().show().place().name());
        assertThat(operator.get(PLACES + "/" + id + "?version=1").text()).isEqualTo(first);
        assertThat(operator.get(PLACES + "/" + id).text()).isNotEqualTo(first).contains("\"S1\"");
        assertThat(node.browser().get(sold).text()).isEqualTo(before);
        assertThat(operator.get(PLACES + "?size=100").text()).contains(id);
    }

    @Test
    void the_same_file_sent_again_is_one_place_and_another_file_needs_another_key() {
        String key = Browser.newKey();
        Browser.Page once = operator.post(PLACES + WHY, key, LargePlace.file("한 번", 1));
        Browser.Page again = operator.post(PLACES + WHY, key, LargePlace.file("한 번", 1));

        assertThat(again.text()).isEqualTo(once.text());
        assertThat(operator.post(PLACES + WHY, key, LargePlace.file("두 번", 1)).code())
                .isEqualTo("key-reused");
    }

    @Test
    void what_is_wrong_with_a_file_is_named_by_section_and_row_and_nothing_is_imported() {
        int places = count();

        Browser.Page seat = operator.post(PLACES + WHY, LargePlace.file("홀", 2, LargePlace.cells("true,1")));
        Browser.Page row = operator.post(PLACES + WHY, LargePlace.file("홀", 2, LargePlace.cells("true") + ",true"));
        Browser.Page tooMany = operator.post(PLACES + WHY, LargePlace.file("홀", 101));
        Browser.Page none = operator.post(PLACES + WHY, "no place");

        assertThat(seat.status()).isEqualTo(400);
        assertThat(Operators.fields(seat)).contains("sections[1] \"S1\" row 1 number 2");
        assertThat(Operators.fields(row)).containsExactly("sections[1] \"S1\" row 21");
        assertThat(tooMany.text()).contains("together 1 to 100000 seats, not 101000");
        assertThat(none.code()).isEqualTo("invalid-request");
        assertThat(count()).isEqualTo(places);
    }

    @Test
    void a_file_without_end_and_a_request_without_a_reason_are_refused() {
        Browser.Page endless = operator.post(PLACES + WHY, "{\"place\":" + " ".repeat(1_000_000) + "}");
        Browser.Page unexplained = operator.post(PLACES, LargePlace.file("홀", 1));

        assertThat(endless.status()).isEqualTo(413);
        assertThat(Operators.fields(unexplained)).containsExactly("reason");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        String id = SmallHall.onSale().show().place().id().toString();

        assertThat(operator.get(PLACES + "/" + id + "?version=99").code()).isEqualTo("unknown-place");
        assertThat(operator.get(PLACES + "/" + UUID.randomUUID()).code()).isEqualTo("unknown-place");
        assertThat(operator.post(PLACES + "/" + UUID.randomUUID() + "/layouts" + WHY, LargePlace.file("홀", 1))
                        .code())
                .isEqualTo("unknown-place");
        assertThat(operator.get(PLACES + "?size=101&page=0").status()).isEqualTo(400);
    }

    private static int count() {
        return operator.get(PLACES).json().path("total").asInt();
    }

    private static NewPlace read(String file, String id) throws IOException {
        return node.bean(PlaceFormat.class)
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), PlaceId.of(id));
    }
}
