package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** The API's description in the repository: compared by default, written with -Dcontracts.write=true. */
final class OpenApiFile {
    private static final Path FILE = Path.of("../docs/openapi.json");
    private static final ObjectWriter SORTED = Browser.JSON
            .writer()
            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT);

    private OpenApiFile() {}

    static void writeIfAsked(JsonNode api) throws IOException {
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(FILE, text(api));
        }
    }

    static void assertIsUpToDate(JsonNode api) {
        assertThat(FILE)
                .as(
                        "run ./mvnw -pl command-api -am verify -Dit.test=OpenApiIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false "
                                + "-Dfailsafe.failIfNoSpecifiedTests=false -Dcontracts.write=true and look at the difference")
                .exists()
                .content()
                .isEqualTo(text(api));
    }

    private static String text(JsonNode api) {
        ObjectNode same = (ObjectNode) api.deepCopy();
        // Where it was asked.
        same.remove("servers");
        return SORTED.writeValueAsString(Browser.JSON.treeToValue(same, Object.class)) + "\n";
    }
}
