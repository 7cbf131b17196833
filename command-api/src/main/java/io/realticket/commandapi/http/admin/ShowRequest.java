package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.SaleTerms;
import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A show. Its program, place and layout are said when it is new, and never change.
 *
 * @param layoutVersion of the place; null for the newest
 * @param prices one for each category of the layout
 * @param capacity how many may shop at the same time; null for the usual number, or for the one there is
 * @param demo whether it may be reset; null means no, or what it is
 * @param version that the operator saw; of no account for a new show
 */
record ShowRequest(
        @Nullable String programId,
        @Nullable String placeId,
        @Nullable Integer layoutVersion,
        @Nullable String startsAt,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable Integer seatsPerBuyerMax,
        @Nullable Integer holdSeconds,
        @Nullable String currency,
        @Nullable List<@Nullable AskedPrice> prices,
        @Nullable Integer capacity,
        @Nullable Boolean demo,
        @Nullable Long version,
        @Nullable String reason) {
    /** What a seat of a category costs, in minor units. */
    record AskedPrice(
            @Nullable String category,
            @Nullable String label,
            @Nullable Long amountMinor) {}

    private static final ShowTimes NONE = new ShowTimes(Instant.EPOCH, Instant.EPOCH, Instant.MAX);

    /** Returns the times, having noted in {@code fields} what is wrong with them. */
    ShowTimes times(Fields fields) {
        Instant starts = fields.instant("startsAt", startsAt);
        Instant opens = fields.instant("opensAt", opensAt);
        Instant closes = fields.instant("closesAt", closesAt);
        return fields.check(closes.isAfter(opens), "closesAt", "must be after opensAt")
                ? new ShowTimes(starts, opens, closes)
                : NONE;
    }

    /** Returns the terms, having noted in {@code fields} what is wrong with them; null if too much is. */
    @Nullable
    SaleTerms terms(Fields fields) {
        int seats = fields.number("seatsPerBuyerMax", seatsPerBuyerMax, 1, SaleRules.SEATS_PER_BUYER_BOUND);
        int seconds =
                fields.number("holdSeconds", holdSeconds, SaleRules.HOLD_SECONDS_MIN, SaleRules.HOLD_SECONDS_BOUND);
        boolean priced = fields.check(
                prices != null && !prices.isEmpty() && prices.size() <= ShowSettings.PRICES_MAX,
                "prices",
                "must be 1 to " + ShowSettings.PRICES_MAX);
        boolean paid = fields.check(
                currency != null && Money.isCurrency(currency),
                "currency",
                "must be a currency of ISO 4217, such as KRW");
        if (!priced || !paid || prices == null || currency == null) {
            return null;
        }
        List<PriceCategory> checked = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            PriceCategory price = price(prices.get(i), currency, "prices[" + i + "]", fields);
            if (price != null) {
                checked.add(price);
            }
        }
        boolean fits = checked.size() == prices.size()
                && seats <= SaleRules.SEATS_PER_BUYER_BOUND
                && seats >= 1
                && seconds >= SaleRules.HOLD_SECONDS_MIN
                && seconds <= SaleRules.HOLD_SECONDS_BOUND;
        return fits ? new SaleTerms(1, new SaleRules(seats, Duration.ofSeconds(seconds)), checked) : null;
    }

    private static @Nullable PriceCategory price(
            @Nullable AskedPrice price, String currency, String field, Fields fields) {
        if (price == null || price.category() == null || price.label() == null || price.amountMinor() == null) {
            fields.check(false, field, "must have category, label and amountMinor");
            return null;
        }
        try {
            return new PriceCategory(price.category(), price.label(), new Money(price.amountMinor(), currency));
        } catch (IllegalArgumentException e) {
            fields.check(false, field, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
