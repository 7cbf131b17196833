package io.realticket.sseedge.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.sseedge.presence.PresenceNotes;
import org.junit.jupiter.api.Test;

/** What an edge calls itself. */
class EdgeIdentityTest {
    @Test
    void a_name_that_is_configured_is_kept_and_without_one_the_port_is_told() {
        assertThat(EdgeIdentity.name("edge-7", 8081)).isEqualTo("edge-7");
        assertThat(EdgeIdentity.name(null, 8081)).endsWith(":8081");
    }

    @Test
    void of_a_long_host_name_the_end_is_kept_which_tells_hosts_apart() {
        assertThat(EdgeIdentity.fitting("box", 8081)).isEqualTo("box:8081");
        String name = EdgeIdentity.fitting("x".repeat(63) + "-abc12", 65_535);
        assertThat(name).hasSize(PresenceNotes.NAME_LENGTH_MAX).endsWith("x-abc12:65535");
    }
}
