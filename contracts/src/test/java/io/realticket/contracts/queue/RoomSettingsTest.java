package io.realticket.contracts.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a waiting room may be told, and what not. */
class RoomSettingsTest {
    private static final Instant OPENS = Instant.parse("2026-03-01T10:00:00Z");
    private static final String COMMITMENT = "0a".repeat(32);

    @Test
    void a_room_that_draws_has_a_commitment_and_another_has_none() {
        assertThat(settings(LineOrder.DRAW, COMMITMENT).commitment()).isEqualTo(COMMITMENT);
        assertThat(settings(LineOrder.ARRIVAL, null).commitment()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> settings(LineOrder.DRAW, null));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(LineOrder.ARRIVAL, COMMITMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0A", "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0g"})
    void a_commitment_is_a_hash(String commitment) {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(LineOrder.DRAW, commitment));
    }

    @Test
    void a_room_closes_after_it_opens() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(1, OPENS, 200));
        assertThat(settings(1, OPENS.plusMillis(1), 200).opensAt()).isEqualTo(OPENS);
    }

    @ParameterizedTest
    @CsvSource({"0,200", "-1,200", "1,0", "1,10001"})
    void versions_and_rates_are_bounded(int version, int callsPerSecondMax) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(version, OPENS.plusSeconds(1), callsPerSecondMax));
    }

    @ParameterizedTest
    @CsvSource({
        "1999,5000,10000",
        "600001,5000,10000",
        "2000,4999,10000",
        "2000,7200001,10000",
        "2000,5000,1999",
        "2000,5000,600001"
    })
    void times_are_bounded(long claimMillis, long shoppingMillis, long graceMillis) {
        assertThatIllegalArgumentException().isThrownBy(() -> times(claimMillis, shoppingMillis, graceMillis));
    }

    @Test
    void the_bounds_of_times_are_inclusive() {
        assertThat(times(2_000, 5_000, 10_000).claim()).hasSeconds(2);
        assertThat(times(600_000, 7_200_000, 600_000).shopping()).hasHours(2);
        assertThat(RoomTimes.DEFAULT).isEqualTo(times(30_000, 600_000, 30_000));
    }

    @ParameterizedTest
    @CsvSource({"2000", "9999", "10000"})
    void a_grace_from_before_it_had_to_outlast_two_digests_is_read_as_one_that_does(long graceMillis) {
        assertThat(times(2_000, 5_000, graceMillis).grace()).hasSeconds(10);
        assertThat(RoomTimes.GRACE_SECONDS_MIN).isEqualTo(10);
    }

    private static RoomTimes times(long claimMillis, long shoppingMillis, long graceMillis) {
        return new RoomTimes(
                Duration.ofMillis(claimMillis), Duration.ofMillis(shoppingMillis), Duration.ofMillis(graceMillis));
    }

    private static RoomSettings settings(LineOrder order, @Nullable String commitment) {
        return new RoomSettings(
                1, OPENS, OPENS.plusSeconds(1), order, RoomTimes.DEFAULT, 200, ChallengedAt.CLAIM, commitment);
    }

    private static RoomSettings settings(int version, Instant closesAt, int callsPerSecondMax) {
        return new RoomSettings(
                version,
                OPENS,
                closesAt,
                LineOrder.ARRIVAL,
                RoomTimes.DEFAULT,
                callsPerSecondMax,
                ChallengedAt.CLAIM,
                null);
    }
}
