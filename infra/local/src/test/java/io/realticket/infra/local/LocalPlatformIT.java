package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole platform in one JVM, on free ports and a folder of its own. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LocalPlatformIT {
    private static final Map<PlatformPort, String> SERVICES = Map.of(
            PlatformPort.COMMAND_API_MANAGEMENT, "command-api",
            PlatformPort.SSE_EDGE_MANAGEMENT, "sse-edge",
            PlatformPort.SEAT_PROJECTOR_MANAGEMENT, "seat-projector",
            PlatformPort.QUEUE_ADMITTER_MANAGEMENT, "queue-admitter");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Narrator narrator = new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8));

    @Test
    void all_services_are_well_and_start_again_on_the_same_data() throws Exception {
        runOnce();
        runOnce();
    }

    private void runOnce() throws Exception {
        LocalSettings settings = TestSettings.in(folder);
        try (LocalPlatform platform = new LocalPlatform(settings, narrator)) {
            platform.start();
            for (var service : SERVICES.entrySet()) {
                assertThat(health(settings.port(service.getKey())))
                        .as(service.getValue())
                        .contains("\"status\":\"UP\"");
            }
            assertThat(told())
                    .contains("Open", "http://localhost:" + settings.port(PlatformPort.HTTP), "admin-password");
            assertThat(logInAsAdmin(settings.port(PlatformPort.HTTP))).contains("\"role\":\"ADMIN\"");
        }
        assertThat(told()).contains("RealTicket has stopped");
        PortCheck.require(settings);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private String logInAsAdmin(int port) throws Exception {
        String password = Files.readString(folder.resolve("admin-password")).strip();
        HttpRequest logIn = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/session"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", "of-this-test")
                .header("Cookie", "XSRF-TOKEN=of-this-test")
                .POST(HttpRequest.BodyPublishers.ofString("{\"loginId\":\"admin\",\"password\":\"" + password + "\"}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(logIn, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static String health(int port) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ask = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(ask, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
