package io.realticket.infra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that a fixture made and removes. */
final class TempFolder {
    private TempFolder() {}

    /** Deletes a folder and everything in it. A file that its owner removed meanwhile is no failure. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                delete(folder);
                return;
            }
            throw e;
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
