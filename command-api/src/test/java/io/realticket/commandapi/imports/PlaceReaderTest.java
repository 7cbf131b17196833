package io.realticket.commandapi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.realticket.commandapi.catalog.ImportException;
import io.realticket.commandapi.catalog.ImportProblem;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.Point;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {
    private static final String OUTLINE = "{\"id\":1,\"points\":[[0,0],[10,0],[10,10.5]]}";
    private static final String PLACE = "{\"name\":\"홀\",\"address\":\"서울\",\"overviewWidth\":100,"
            + "\"overviewHeight\":50,\"overviewPoints\":[" + OUTLINE + "]}";

    @Test
    void the_predecessors_format_is_read_as_it_is() {
        NewPlace place = read(PLACE, "{\"name\":\"A구역\",\"colLen\":3,\"seats\":[true,false,true,true,true,true]}");

        assertThat(place.place().name()).isEqualTo("홀");
        assertThat(place.address()).isEqualTo("서울");
        assertThat(place.layout().overview().focalPoint()).isEqualTo(new Point(50, 0));
        assertThat(place.layout().seatLayout().seatCount()).isEqualTo(5);
        var section = place.layout().sections().getFirst();
        assertThat(section.grid().id()).isEqualTo(new SectionId("A"));
        assertThat(section.name()).isEqualTo("A구역");
        assertThat(section.grid().seats().isSeat(1)).isFalse();
        assertThat(section.grid().categories()).containsExactly(new CategoryRun("R", 6));
    }

    @Test
    void price_categories_are_counted_in_rows_from_the_front() {
        NewPlace place = read(
                PLACE,
                "{\"name\":\"A\",\"colLen\":2,\"seats\":[true,true,true,true,true,true],"
                        + "\"categories\":[{\"category\":\"VIP\",\"rows\":1},{\"category\":\"S\"}]}");

        assertThat(place.layout().sections().getFirst().grid().categories())
                .containsExactly(new CategoryRun("VIP", 2), new CategoryRun("S", 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'A구역','colLen':3,'seats':[true,true,true,1,true,true]} | sections[0] \"A구역\" row 2 number 1",
                "{'name':'A구역','colLen':3,'seats':[true,true,true,true]} | sections[0] \"A구역\" row 2",
                "{'name':'A구역','colLen':0,'seats':[true]} | sections[0] \"A구역\" colLen",
                "{'name':'A구역','colLen':'3','seats':[true]} | sections[0].colLen",
                "{'name':'A구역','colLen':9999999999,'seats':[true]} | sections[0].colLen",
                "{'name':'A구역','colLen':1,'seats':[]} | sections[0] \"A구역\" seats",
                "{'name':'A구역','colLen':1,'seats':[false]} | sections[0] \"A구역\" seats",
                "{'name':'A구역','colLen':1,'seats':true} | sections[0].seats",
                "{'name':'!!!','colLen':1,'seats':[true]} | sections[0] \"!!!\"",
                "{'name':'A2345678901234567','colLen':1,'seats':[true]} | sections[0] \"A2345678901234567\"",
                "{'colLen':1,'seats':[true]} | sections[0] \"\"",
                "17 | sections[0]",
                "{'name':'A','colLen':1,'seats':[true],'categories':[{'category':'A234567890123456X'}]} | sections[0].categories[0].category",
                "{'name':'A','colLen':1,'seats':[true],'categories':[{'category':'R','rows':2}]} | sections[0] \"A\" categories",
                "{'name':'A','colLen':1,'seats':[true,true],'categories':[{'category':'R','rows':1}]} | sections[0] \"A\" categories",
            })
    void what_is_wrong_with_a_section_is_named_with_its_row(String section, String where) {
        assertThat(problems(PLACE, section.replace('\'', '"')))
                .extracting(ImportProblem::where)
                .contains(where);
    }

    @Test
    void two_sections_of_one_id_are_refused() {
        String place = PLACE.replace(OUTLINE, OUTLINE + "," + OUTLINE);
        String section = "{\"name\":\"A구역\",\"colLen\":1,\"seats\":[true]}";

        assertThat(problems(place, section + "," + section))
                .containsExactly(new ImportProblem("sections[1] \"A구역\"", "its id A is also that of sections[0]"));
    }

    @Test
    void every_problem_of_a_place_is_told_at_once() {
        String place = "{\"name\":\"\",\"overviewWidth\":0,\"overviewHeight\":-1,\"timeZone\":\"Mars/Olympus\","
                + "\"overviewPoints\":[{\"points\":[[0,0],[1]]}]}";

        assertThat(problems(place, "{\"name\":\"A\",\"colLen\":1,\"seats\":[true]}"))
                .extracting(ImportProblem::where)
                .contains(
                        "place.name",
                        "place.overviewWidth",
                        "place.overviewHeight",
                        "place.timeZone",
                        "place.overviewPoints[0]",
                        "place.overviewPoints[0].points[1]");
    }

    @Test
    void a_file_that_is_no_json_is_told_with_its_line() {
        ImportException refused = refused("{\n  \"place\": {\n  nonsense");

        assertThat(refused).hasMessageStartingWith("hall.json was not imported: line 3 column");
    }

    @Test
    void a_file_of_problems_names_a_bounded_number_of_them() {
        String section = "{\"name\":\"\",\"colLen\":0,\"seats\":[]}";

        assertThat(problems(PLACE, section + ("," + section).repeat(400))).hasSize(50);
    }

    @Test
    void a_hundred_thousand_seats_are_read_and_one_more_is_not() {
        String row = "true,".repeat(1_000);
        String seats = row.repeat(100);

        NewPlace place = read(PLACE, section(seats.substring(0, seats.length() - 1)));
        assertThat(place.layout().seatLayout().seatCount()).isEqualTo(100_000);
        assertThat(problems(PLACE, section(seats + row.substring(0, row.length() - 1))))
                .extracting(ImportProblem::where)
                .containsExactly("sections");
    }

    @Test
    void the_demo_hall_has_three_sections_of_a_thousand_seats_in_rows_of_fifty() {
        InputStream demo = Objects.requireNonNull(PlaceReader.class.getResourceAsStream("/demo/hall.json"));
        NewPlace place = PlaceReader.read("hall.json", demo, new PlaceId(new UUID(0x7000, 1)));

        assertThat(place.layout().sections()).hasSize(3).allSatisfy(section -> {
            assertThat(section.grid().seatCount()).isEqualTo(1_000);
            assertThat(section.grid().rowLength()).isEqualTo(50);
        });
    }

    private static String section(String seats) {
        return "{\"name\":\"A\",\"colLen\":1000,\"seats\":[" + seats + "]}";
    }

    private static NewPlace read(String place, String sections) {
        return read("{\"place\":" + place + ",\"sections\":[" + sections + "]}");
    }

    private static NewPlace read(String json) {
        return PlaceReader.read(
                "hall.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                new PlaceId(new UUID(0x7000, 1)));
    }

    private static List<ImportProblem> problems(String place, String sections) {
        return refused("{\"place\":" + place + ",\"sections\":[" + sections + "]}")
                .problems();
    }

    private static ImportException refused(String json) {
        return catchThrowableOfType(ImportException.class, () -> read(json));
    }
}
