package io.realticket.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written once is read for ever, and today's writing is on file. */
class GoldenRecordTest {
    private static final Map<String, Object> SAMPLES = SampleRecords.byName();

    @BeforeAll
    static void write_what_is_missing_if_asked() throws IOException {
        for (String name :
                GoldenFiles.WRITE ? SAMPLES.keySet() : Map.<String, Object>of().keySet()) {
            Path file = GoldenFiles.newestVersion().resolve(name + ".json");
            if (Files.notExists(file)) {
                Files.write(file, written(name));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_version_ever_written_is_read(GoldenFiles.Golden golden) {
        Object read = golden.family().read(golden.bytes());

        byte[] today = golden.family().write(read);

        assertThat(golden.family().read(today)).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("newest")
    void today_writes_the_newest_version_byte_by_byte(GoldenFiles.Golden golden) {
        assertThat(SAMPLES).containsKey(golden.name());
        assertThat(new String(written(golden.name()), StandardCharsets.UTF_8))
                .isEqualTo(new String(golden.bytes(), StandardCharsets.UTF_8));
        assertThat(golden.family().read(golden.bytes())).isEqualTo(SAMPLES.get(golden.name()));
    }

    @Test
    void every_kind_of_record_has_a_golden_file() {
        Stream<Class<?>> kinds = RecordFamily.ALL.stream().flatMap(family -> family.kinds().stream());

        assertThat(GoldenFiles.newest()
                        .<Class<?>>map(
                                golden -> golden.family().read(golden.bytes()).getClass()))
                .as("run with -Dcontracts.write=true to write what is missing")
                .containsAll(kinds.toList());
        assertThat(GoldenFiles.newest().map(GoldenFiles.Golden::name))
                .containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
    }

    @Test
    void every_json_form_is_one_of_the_families_tested() {
        assertThat(Arrays.stream(JsonForm.class.getFields()).filter(field -> field.getType() == JsonForm.class))
                .hasSameSizeAs(RecordFamily.ALL);
    }

    private static byte[] written(String name) {
        Object sample = SAMPLES.get(name);
        assertThat(sample).as(name).isNotNull();
        return RecordFamily.of(sample).write(sample);
    }

    static Stream<GoldenFiles.Golden> all() {
        return GoldenFiles.all();
    }

    static Stream<GoldenFiles.Golden> newest() {
        return GoldenFiles.newest();
    }
}
