package io.realticket.contracts.seat;

import static io.realticket.contracts.layout.Layouts.grid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a show may be decided by. */
class ShowSettingsTest {
    private static final SeatLayout LAYOUT = new SeatLayout(1, List.of(grid("A", 10, 100)));
    private static final Instant OPENS = Instant.parse("2026-03-01T10:00:00Z");
    private static final PriceCategory R = new PriceCategory("R", "R석", new Money(110_000, "KRW"));
    private static final PriceCategory S = new PriceCategory("S", "S석", new Money(90_000, "KRW"));

    @Test
    void settings_that_fit_are_taken() {
        assertThat(settings(1, List.of(R, S), OPENS.plusNanos(1)).prices()).containsExactly(R, S);
    }

    @Test
    void a_version_is_1_or_more() {
        assertRefused("version is 1 or more, not 0", () -> settings(0, List.of(R), OPENS.plusSeconds(1)));
    }

    @Test
    void a_show_closes_after_it_opens() {
        assertRefused(
                "closesAt 2026-03-01T10:00:00Z is not after opensAt 2026-03-01T10:00:00Z",
                () -> settings(1, List.of(R), OPENS));
    }

    @Test
    void prices_are_one_for_each_category_in_one_currency() {
        Instant closes = OPENS.plusSeconds(1);

        assertRefused("prices: category R of section A has none", () -> settings(1, List.of(), closes));
        assertRefused("prices: category R of section A has none", () -> settings(1, List.of(S), closes));
        assertRefused("prices: category R has two", () -> settings(1, List.of(R, R), closes));
        assertRefused(
                "prices are in one currency, but R is in KRW and S in EUR",
                () -> settings(1, List.of(R, new PriceCategory("S", "S석", new Money(1, "EUR"))), closes));
    }

    @Test
    void prices_are_at_most_64() {
        Instant closes = OPENS.plusSeconds(1);
        List<PriceCategory> prices = new ArrayList<>(List.of(R));
        IntStream.range(0, 63).forEach(i -> prices.add(new PriceCategory("C" + i, "C", R.price())));

        assertThat(settings(1, prices, closes).prices()).hasSize(64);

        prices.add(S);
        assertRefused("prices are at most 64, not 65", () -> settings(1, prices, closes));
    }

    @Test
    void a_buyer_may_take_1_to_50_seats() {
        Duration hold = Duration.ofMinutes(5);

        assertThat(new SaleRules(1, hold).seatsPerBuyerMax()).isEqualTo(1);
        assertThat(new SaleRules(50, hold).seatsPerBuyerMax()).isEqualTo(50);
        assertRefused("seatsPerBuyerMax is 1 to 50, not 0", () -> new SaleRules(0, hold));
        assertRefused("seatsPerBuyerMax is 1 to 50, not 51", () -> new SaleRules(51, hold));
    }

    @Test
    void a_hold_lives_a_second_to_an_hour() {
        assertThat(new SaleRules(4, Duration.ofSeconds(1)).holdDuration()).hasSeconds(1);
        assertThat(new SaleRules(4, Duration.ofHours(1)).holdDuration()).hasHours(1);
        assertRefused("holdDuration is 1 s to 3600 s, not PT0.999S", () -> new SaleRules(4, Duration.ofMillis(999)));
        assertRefused(
                "holdDuration is 1 s to 3600 s, not PT1H0.000000001S",
                () -> new SaleRules(4, Duration.ofHours(1).plusNanos(1)));
        assertRefused("holdDuration is 1 s to 3600 s, not PT-5M", () -> new SaleRules(4, Duration.ofMinutes(-5)));
    }

    private static ShowSettings settings(int version, List<PriceCategory> prices, Instant closesAt) {
        return new ShowSettings(version, LAYOUT, prices, SaleRules.DEFAULT, OPENS, closesAt, Admission.NONE);
    }

    private static void assertRefused(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }
}
