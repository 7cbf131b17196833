package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Settings of a show in short: R costs {@code price}, S half of it; on sale from {@link #OPENS} for {@code lasts}. */
record Sale(int version, SeatLayout layout, Money price, SaleRules rules, Duration lasts, Admission admission) {
    static final Instant OPENS = Instant.parse("2026-05-01T10:00:00Z");
    static final Duration HOLD = Duration.ofMinutes(5);
    static final Duration LASTS = Duration.ofHours(1);

    /** At most four seats for five minutes, R 1000 won, for an hour. */
    static Sale of(SeatLayout layout) {
        return new Sale(1, layout, new Money(1_000, "KRW"), new SaleRules(4, HOLD), LASTS, Admission.NONE);
    }

    Sale version(int next) {
        return new Sale(next, layout, price, rules, lasts, admission);
    }

    Sale layout(SeatLayout next) {
        return new Sale(version, next, price, rules, lasts, admission);
    }

    Sale price(Money next) {
        return new Sale(version, layout, next, rules, lasts, admission);
    }

    Sale seatsPerBuyerMax(int next) {
        return new Sale(version, layout, price, new SaleRules(next, rules.holdDuration()), lasts, admission);
    }

    Sale hold(Duration next) {
        return new Sale(version, layout, price, new SaleRules(rules.seatsPerBuyerMax(), next), lasts, admission);
    }

    Sale lasts(Duration next) {
        return new Sale(version, layout, price, rules, next, admission);
    }

    Sale admission(Admission next) {
        return new Sale(version, layout, price, rules, lasts, next);
    }

    ShowSettings settings() {
        PriceCategory regal = new PriceCategory("R", "R석", price);
        PriceCategory standard = new PriceCategory("S", "S석", new Money(price.amountMinor() / 2, price.currency()));
        return new ShowSettings(version, layout, List.of(regal, standard), rules, OPENS, OPENS.plus(lasts), admission);
    }
}
