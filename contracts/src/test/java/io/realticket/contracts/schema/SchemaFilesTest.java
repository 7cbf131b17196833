package io.realticket.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.realticket.contracts.json.GoldenFiles;
import io.realticket.contracts.json.RecordFamily;
import io.realticket.contracts.layout.PriceCategory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas say what the records are. */
class SchemaFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/schemas");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    @BeforeAll
    static void write_if_asked() throws IOException {
        for (RecordFamily<?> family : RecordFamily.ALL) {
            WrittenFile.writeIfAsked(file(family), schema(family));
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void the_file_is_what_the_records_are(RecordFamily<?> family) {
        WrittenFile.assertIsUpToDate(file(family), schema(family));
    }

    @Test
    void there_is_no_schema_without_a_family() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RecordFamily.ALL.stream()
                            .map(family -> family.name() + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void golden_records_of_every_version_are_valid(GoldenFiles.Golden golden) throws IOException {
        String record = new String(golden.bytes(), StandardCharsets.UTF_8);

        assertThat(errors(golden.family(), record)).isEmpty();
        assertThat(errors(golden.family(), record.replaceFirst("\\{", "{\"later\":{\"added\":[1]},")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "SeatCommand, `{}`",
                "SeatCommand, `{\"type\":\"Nothing\"}`",
                "SeatCommand, `{\"type\":\"Tick\",\"commandId\":\"4f6b1c0e-9d3a-8c21-b7aa-0123456789ab\"}`",
                "SeatState, `{\"type\":\"Seat\",\"status\":\"GONE\",\"version\":1}`",
                "SeatState, `{\"type\":\"Seat\",\"status\":\"FREE\",\"version\":\"1\"}`",
                "SeatState, `{\"type\":\"Seat\",\"status\":\"FREE\",\"version\":1,\"expiresAt\":\"soon\"}`",
                "QueueCommand, `{\"type\":\"Join\",\"commandId\":\"X\",\"showId\":\"Y\",\"buyer\":\"Z\"}`",
            })
    void what_is_not_a_record_is_not_valid(String family, String json) throws IOException {
        assertThat(errors(RecordFamily.named(family), json)).isNotEmpty();
    }

    @Test
    void the_price_of_a_seat_is_bounded_as_the_record_bounds_it() throws IOException {
        GoldenFiles.Golden open = golden().filter(golden -> golden.toString().endsWith("SeatCommand.OpenShow"))
                .findFirst()
                .orElseThrow();
        String record = new String(open.bytes(), StandardCharsets.UTF_8);
        String price = "\"amountMinor\":\\d+";

        assertThat(errors(
                        open.family(), record.replaceFirst(price, "\"amountMinor\":" + PriceCategory.PRICE_MINOR_MAX)))
                .isEmpty();
        assertThat(errors(
                        open.family(),
                        record.replaceFirst(price, "\"amountMinor\":" + (PriceCategory.PRICE_MINOR_MAX + 1))))
                .isNotEmpty();
    }

    private static List<Error> errors(RecordFamily<?> family, String json) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema schema = registry.getSchema(Files.readString(file(family)), InputFormat.JSON);
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String schema(RecordFamily<?> family) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(RecordSchema.of(family)) + "\n";
    }

    private static Path file(RecordFamily<?> family) {
        return FOLDER.resolve(family.name() + ".json");
    }

    static Stream<RecordFamily<?>> families() {
        return RecordFamily.ALL.stream();
    }

    static Stream<GoldenFiles.Golden> golden() {
        return GoldenFiles.all();
    }
}
