package io.realticket.commandapi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.realticket.commandapi.catalog.ImportException;
import io.realticket.commandapi.catalog.ImportProblem;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.contracts.id.PlaceId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFilesTest {
    private static final PlaceId ID = new PlaceId(new UUID(0x7000, 1));
    private static final PlaceFiles FILES = new PlaceFiles();
    private static final String SECTION = "{'name':'A구역','colLen':2,'seats':[true,false,true,true],"
            + "'categories':[{'category':'VIP','rows':1},{'category':'R'}]}";
    private static final String PLACE = "{'name':'홀','address':'서울','overviewWidth':100,'overviewHeight':50.5,"
            + "'focalPoint':[50,-3.25],'overviewPoints':[{'id':1,'points':[[0,0],[10,0],[10,10.5]]}]}";

    @ParameterizedTest
    @ValueSource(strings = {"hall", "arena", "stadium"})
    void what_is_written_is_read_as_the_same_place_again(String name) throws IOException {
        NewPlace place;
        try (InputStream demo =
                Objects.requireNonNull(PlaceFilesTest.class.getResourceAsStream("/demo/" + name + ".json"))) {
            place = FILES.read(demo, ID);
        }

        byte[] written = written(place);
        NewPlace again = FILES.read(new ByteArrayInputStream(written), ID);

        assertThat(again).isEqualTo(place);
        assertThat(written(again)).isEqualTo(written);
    }

    @Test
    void every_field_of_a_place_survives() throws IOException {
        NewPlace place = read(file(PLACE, SECTION));

        assertThat(read(new String(written(place), StandardCharsets.UTF_8))).isEqualTo(place);
        assertThat(new String(written(place), StandardCharsets.UTF_8))
                .contains(
                        "\"focalPoint\":[50.0,-3.25]",
                        "\"timeZone\":\"Asia/Seoul\"",
                        "\"seats\":[true,false,true,true]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'name':'홀'      | 'name':'a\\u0000b'            | place.name",
                "'address':'서울' | 'address':'\\n'               | place.address",
                "'overviewWidth':100 | 'overviewWidth':1e999      | place.overviewWidth",
                "'overviewWidth':100 | 'overviewWidth':1000001    | place.overviewWidth",
                "[50,-3.25]       | [0,1e7]                       | place.focalPoint",
                "'name':'A구역'   | 'name':'A\\u0007'             | sections[0] \"A\u0007\"",
                "'category':'VIP' | 'category':'\\u0001'          | sections[0].categories[0].category",
            })
    void what_no_place_has_is_told_by_its_field(String good, String bad, String where) {
        assertThat(refused(file(PLACE, SECTION).replace(json(good), json(bad))).problems())
                .extracting(ImportProblem::where)
                .contains(where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{'place':{'name':'a','name':'b'}}",
                "{'sections':[{'seats':[true],'seats':[true]}]}",
            })
    void a_file_that_is_no_single_object_or_says_something_twice_is_refused(String text) {
        assertThat(refused(json(text)).problems()).isNotEmpty();
    }

    @Test
    void a_file_ends_with_its_object() {
        assertThat(refused(file(PLACE, SECTION) + "{}").problems())
                .containsExactly(new ImportProblem("file", "must end after its object"));
    }

    @Test
    void texts_and_depths_that_no_place_needs_are_not_read_into_memory() {
        assertThat(refused(file(PLACE.replace("서울", "가".repeat(20_000)), SECTION))
                        .problems())
                .isNotEmpty();
        assertThat(refused("{\"later\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}")
                        .problems())
                .isNotEmpty();
    }

    @Test
    void a_body_that_breaks_off_with_a_fault_of_its_own_says_that_fault() {
        IOException fault = new IOException("gone");
        InputStream broken = new InputStream() {
            private final InputStream start = new ByteArrayInputStream("{\"place\":{".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw fault;
                }
                return next;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> FILES.read(broken, ID)).isSameAs(fault);
    }

    private static String file(String place, String section) {
        return json("{'place':" + place + ",'sections':[" + section + "]}");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static NewPlace read(String text) throws IOException {
        return FILES.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ID);
    }

    private static ImportException refused(String text) {
        return catchThrowableOfType(ImportException.class, () -> read(text));
    }

    private static byte[] written(NewPlace place) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILES.write(place, out);
        return out.toByteArray();
    }
}
