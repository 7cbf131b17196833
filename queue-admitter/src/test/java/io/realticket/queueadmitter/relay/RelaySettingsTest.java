package io.realticket.queueadmitter.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a relay asks of its producer. */
class RelaySettingsTest {
    private final Map<String, Object> producer =
            new RelaySettings("stock", "nowhere:1", "from", "to", Duration.ofSeconds(10)).producer();

    @Test
    void the_producer_never_passes_over_a_record_by_time_and_never_has_two_requests_under_way() {
        assertThat(producer)
                .containsEntry("enable.idempotence", true)
                .containsEntry("delivery.timeout.ms", Integer.MAX_VALUE)
                .containsEntry("max.in.flight.requests.per.connection", 1);
    }
}
