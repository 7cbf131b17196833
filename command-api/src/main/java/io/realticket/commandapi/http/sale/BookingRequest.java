package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.checkout.Card;
import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which hold to book and pay.
 *
 * @param seats those that the buyer saw in it
 * @param totalMinor what the buyer saw that they cost together, so that nobody pays a price unseen; null with {@code currency}
 *     for whatever they cost
 * @param card the payment gateway's token for what to pay with, never a card's number
 */
record BookingRequest(
        @Nullable String showId,
        @Nullable String holdId,
        @Nullable List<@Nullable String> seats,
        @Nullable Long totalMinor,
        @Nullable String currency,
        @Nullable String card) {
    /** What was asked, with every rule kept. */
    record Checked(
            ShowId show,
            HoldId hold,
            List<SeatId> seats,
            @Nullable Money total,
            Card card) {}

    /** Returns the request, or ends it with a problem that names each wrong field. */
    Checked checked() {
        List<FieldFault> faults = new ArrayList<>();
        ShowId show = id("showId", showId, ShowId::of, faults);
        HoldId hold = id("holdId", holdId, HoldId::of, faults);
        Money total = total(faults);
        if (card == null || !Card.isValid(card)) {
            faults.add(new FieldFault("card", "must be a token of the payment gateway, " + Card.FORM));
        }
        if (show == null || hold == null || card == null || !faults.isEmpty()) {
            throw Problem.invalid(faults).exception();
        }
        return new Checked(show, hold, SeatsField.checked(seats), total, new Card(card));
    }

    private @Nullable Money total(List<FieldFault> faults) {
        int before = faults.size();
        if (totalMinor == null ? currency != null : totalMinor < 0 || totalMinor > Money.AMOUNT_MINOR_MAX) {
            faults.add(new FieldFault(
                    "totalMinor", "must be 0 to " + Money.AMOUNT_MINOR_MAX + ", and come with currency"));
        }
        if (currency == null ? totalMinor != null : !Money.isCurrency(currency)) {
            faults.add(new FieldFault("currency", "must be a code of ISO 4217, and come with totalMinor"));
        }
        return totalMinor == null || currency == null || faults.size() > before
                ? null
                : new Money(totalMinor, currency);
    }

    private static <T> @Nullable T id(
            String field, @Nullable String text, Function<String, T> reader, List<FieldFault> faults) {
        try {
            if (text != null) {
                return reader.apply(text);
            }
        } catch (IllegalArgumentException e) {
            // Told below, as if nothing was there.
        }
        faults.add(new FieldFault(field, "must be a UUID"));
        return null;
    }
}
