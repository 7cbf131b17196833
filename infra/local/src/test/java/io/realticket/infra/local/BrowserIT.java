package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What buyers do, in a real browser at the whole platform: {@code npm run e2e:core} of the web app. */
@Timeout(value = 900, unit = TimeUnit.SECONDS)
class BrowserIT {
    private static final Path WEB = Path.of("..", "..", "web");
    private static final int MINUTES_MAX = 12;

    @TempDir
    private Path folder;

    @Test
    void buyers_get_what_they_came_for() throws Exception {
        LocalSettings settings = TestSettings.in(folder);
        Narrator silent = new Narrator(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try (LocalPlatform platform = new LocalPlatform(settings, silent)) {
            platform.start();
            Path told = folder.resolve("e2e.txt");
            ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", "e2e:core")
                    .directory(WEB.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile());
            npm.environment().put("NO_COLOR", "1");
            npm.environment().put("REALTICKET_URL", "http://localhost:" + settings.port(PlatformPort.HTTP));
            npm.environment()
                    .put(
                            "REALTICKET_ADMIN_PASSWORD_FILE",
                            folder.resolve("admin-password").toString());
            Process running = npm.start();
            try {
                boolean ended = running.waitFor(MINUTES_MAX, TimeUnit.MINUTES);
                assertThat(ended && running.exitValue() == 0)
                        .as(() -> read(told))
                        .isTrue();
            } finally {
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly();
            }
        }
    }

    private static String read(Path told) {
        try {
            return Files.readString(told);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
