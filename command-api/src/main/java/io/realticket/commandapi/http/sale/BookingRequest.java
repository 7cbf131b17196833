package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.checkout.Card;
import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which hold to book and pay.
 *
 * @param seats those that the buyer saw in it
 * @param card the payment gateway's token for what to pay with, never a card's number
 */
record BookingRequest(
        @Nullable String showId,
        @Nullable String holdId,
        @Nullable List<@Nullable String> seats,
        @Nullable String card) {
    /** What was asked, with every rule kept. */
    record Checked(ShowId show, HoldId hold, List<SeatId> seats, Card card) {}

    /** Returns the request, or ends it with a problem that names each wrong field. */
    Checked checked() {
        List<FieldFault> faults = new ArrayList<>();
        ShowId show = id("showId", showId, ShowId::of, faults);
        HoldId hold = id("holdId", holdId, HoldId::of, faults);
        if (card == null || !Card.isValid(card)) {
            faults.add(new FieldFault("card", "must be a token of the payment gateway, " + Card.FORM));
        }
        if (show == null || hold == null || card == null || !faults.isEmpty()) {
            throw Problem.invalid(faults).exception();
        }
        return new Checked(show, hold, SeatsField.checked(seats), new Card(card));
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
