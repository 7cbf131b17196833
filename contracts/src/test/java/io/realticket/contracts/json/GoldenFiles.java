package io.realticket.contracts.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The golden records: {@code golden/v1/SeatCommand.HoldSeats.json} is what version 1 wrote. A file is never changed;
 * when the form of a record grows, a new version directory begins beside the old ones, which stay readable for ever.
 */
public final class GoldenFiles {
    /** {@code -Dcontracts.write=true} writes what is missing in the newest version, and never changes what is there. */
    static final boolean WRITE = Boolean.getBoolean("contracts.write");

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFiles() {}

    /** One golden record. */
    public record Golden(Path path, String version, RecordFamily<?> family) {
        /** Returns the name of the file without its extension. */
        String name() {
            return path.getFileName().toString().replace(".json", "");
        }

        /** Returns what was written. */
        public byte[] bytes() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return version + "/" + name();
        }
    }

    /** Returns every golden record of every version. */
    public static Stream<Golden> all() {
        return versions().stream().flatMap(GoldenFiles::of);
    }

    /** Returns the golden records of the newest version. */
    static Stream<Golden> newest() {
        return of(newestVersion());
    }

    /** Returns the directory of the newest version. */
    static Path newestVersion() {
        return versions().getLast();
    }

    private static List<Path> versions() {
        return list(FOLDER).sorted(Comparator.comparingInt(GoldenFiles::number)).toList();
    }

    private static int number(Path version) {
        return Integer.parseInt(version.getFileName().toString().substring(1));
    }

    private static Stream<Golden> of(Path version) {
        return list(version).sorted().map(path -> {
            String file = path.getFileName().toString();
            RecordFamily<?> family = RecordFamily.named(file.substring(0, file.indexOf('.')));
            return new Golden(path, version.getFileName().toString(), family);
        });
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
