package io.realticket.infra.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A service as these tests start it, which is often: its jar unpacked, and an archive of the classes that a start loads. Both are
 * made once in a run, under {@code target/images}.
 */
final class ServiceImage {
    private static final Duration MAKE_MAX = Duration.ofMinutes(3);
    private static final Path FOLDER = Path.of("target", "images").toAbsolutePath();
    private static final Map<String, ServiceImage> IMAGES = new ConcurrentHashMap<>();

    private final Path folder;
    private final Path jar;
    private final Path classes;
    private final Path log;

    private ServiceImage(String service, Path built) {
        this.folder = FOLDER.resolve(service);
        this.jar = folder.resolve(built.getFileName());
        this.classes = FOLDER.resolve(service + ".jsa");
        this.log = FOLDER.resolve(service + ".log");
    }

    /**
     * Returns the image of {@code service}.
     *
     * @param arguments with which it starts, should it have to be started for its classes
     */
    static ServiceImage of(String service, List<String> arguments) {
        return IMAGES.computeIfAbsent(service, name -> make(name, arguments));
    }

    private static ServiceImage make(String service, List<String> arguments) {
        try {
            Files.createDirectories(FOLDER);
            Path built = builtJar(service);
            ServiceImage image = new ServiceImage(service, built);
            Files.deleteIfExists(image.log);
            List<String> unpacking = List.of(
                    "-Djarmode=tools",
                    "-jar",
                    built.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    image.folder.toString());
            if (image.run(unpacking) != 0) {
                throw new AssertionError("not unpacked, see " + image.log);
            }
            List<String> archiving = image.started(
                    List.of("-XX:ArchiveClassesAtExit=" + image.classes, "-Dspring.context.exit=onRefresh"), arguments);
            if (image.run(archiving) != 0) {
                // JDK 25 may crash while it writes the archive, if another thread meets a lambda meanwhile. A service
                // starts without it too, only later.
                Files.deleteIfExists(image.classes);
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path builtJar(String service) throws IOException {
        Path target = Path.of("..", "..", service, "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar to run in " + target.toAbsolutePath()));
        }
    }

    /** Returns the command that starts the service with {@code arguments}. */
    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(
                started(Files.exists(classes) ? List.of("-XX:SharedArchiveFile=" + classes) : List.of(), arguments));
        return command;
    }

    // The archive serves only a virtual machine with the same settings as the one that made it.
    private List<String> started(List<String> options, List<String> arguments) {
        List<String> all =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        all.addAll(options);
        all.add("-jar");
        all.add(jar.toString());
        all.addAll(arguments);
        return all;
    }

    private int run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (!process.waitFor(MAKE_MAX.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not made within " + MAKE_MAX + ", see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an image was made", e);
        }
        return process.exitValue();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
