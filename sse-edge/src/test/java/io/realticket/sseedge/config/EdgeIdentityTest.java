package io.realticket.sseedge.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.sseedge.presence.PresenceNotes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edge calls itself. */
class EdgeIdentityTest {
    private static final UUID START = UUID.fromString("0195a1b2-0000-4000-8000-000000000001");
    private static final UUID OTHER_START = UUID.fromString("0195a1b2-0000-4000-8000-000000000002");

    @Test
    void a_name_that_is_configured_is_kept_and_without_one_the_port_is_told() {
        assertThat(EdgeIdentity.name("edge-7", 8081, START)).isEqualTo("edge-7");
        assertThat(EdgeIdentity.name(null, 8081, START)).endsWith(":8081");
    }

    @Test
    void of_a_long_host_name_the_end_is_kept_which_tells_hosts_apart() {
        assertThat(EdgeIdentity.ofHost("box", 8081, START)).isEqualTo("box:8081");
        String name = EdgeIdentity.ofHost("x".repeat(63) + "-abc12", 65_535, START);
        assertThat(name).hasSize(PresenceNotes.NAME_LENGTH_MAX).endsWith("x-abc12:65535");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"localhost", "localhost.localdomain", "LOCALHOST", "127.0.0.1", "::1", ""})
    void edges_on_hosts_that_do_not_know_their_name_are_told_apart_by_their_starts(@Nullable String host) {
        String name = EdgeIdentity.ofHost(host, 8081, START);

        assertThat(name).isEqualTo(START + ":8081").hasSizeLessThanOrEqualTo(PresenceNotes.NAME_LENGTH_MAX);
        assertThat(EdgeIdentity.ofHost(host, 8081, OTHER_START)).isNotEqualTo(name);
    }
}
