package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.infra.embedded.StartFailure;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the one who starts the platform may change, and how. */
class LocalSettingsTest {
    @Test
    void an_argument_wins_over_a_property_and_that_over_a_variable() {
        Properties properties = new Properties();
        properties.setProperty("realticket.ports.http", "2");
        properties.setProperty("realticket.ports.kafka", "3");
        Map<String, String> variables = Map.of(
                "REALTICKET_PORTS_HTTP",
                "4",
                "REALTICKET_PORTS_KAFKA",
                "5",
                "REALTICKET_PORTS_SSE_EDGE_MANAGEMENT",
                "6");
        LocalSettings settings =
                LocalSettings.from(new SettingSource(List.of("--realticket.ports.http=1"), properties, variables));

        assertThat(settings.port(PlatformPort.HTTP)).isEqualTo(1);
        assertThat(settings.port(PlatformPort.KAFKA)).isEqualTo(3);
        assertThat(settings.port(PlatformPort.SSE_EDGE_MANAGEMENT)).isEqualTo(6);
        assertThat(settings.port(PlatformPort.STREAM)).isEqualTo(8081);
        assertThat(settings.dataDir()).isAbsolute().hasFileName(".realticket");
    }

    @Test
    void a_port_that_is_no_number_is_named() {
        assertThatThrownBy(() -> settings("--realticket.ports.http=web"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("REALTICKET_PORTS_HTTP is web, but must be a number from 0 to 65535.");
        assertThatThrownBy(() -> settings("--realticket.ports.http=65536"))
                .hasMessage("REALTICKET_PORTS_HTTP is 65536, but must be a number from 0 to 65535.");
    }

    @Test
    void one_port_for_two_uses_is_refused() {
        assertThatThrownBy(() -> settings("--realticket.ports.stream=8080"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Port 8080 is set for both the web app and the HTTP API and the live seat stream:"
                        + " set REALTICKET_PORTS_STREAM=another port.");
    }

    @Test
    void port_0_becomes_a_free_one() {
        assertThat(settings("--realticket.ports.http=0").port(PlatformPort.HTTP))
                .isPositive();
    }

    private static LocalSettings settings(String... arguments) {
        return LocalSettings.from(new SettingSource(List.of(arguments), new Properties(), Map.of()));
    }
}
