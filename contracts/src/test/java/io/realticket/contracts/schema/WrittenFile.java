package io.realticket.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the repository that is drawn from the code: compared by default, written with -Dcontracts.write=true. */
final class WrittenFile {
    private static final boolean WRITE = Boolean.getBoolean("contracts.write");

    private WrittenFile() {}

    /** Writes {@code content} if asked to. */
    static void writeIfAsked(Path file, String content) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
            Files.writeString(file, content);
        }
    }

    /** Fails unless {@code file} has {@code content}. */
    static void assertIsUpToDate(Path file, String content) {
        assertThat(file)
                .as("run ./mvnw -pl contracts -am test -Dcontracts.write=true and look at the difference")
                .exists()
                .content()
                .isEqualTo(content);
    }
}
