package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.SaleRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The field {@code seats} of a body. */
final class SeatsField {
    private static final String NAME = "seats";

    private SeatsField() {}

    /** Returns the seats in seat order, or ends the request with a problem that names each wrong element. */
    static List<SeatId> checked(@Nullable List<@Nullable String> seats) {
        if (seats == null || seats.isEmpty() || seats.size() > SaleRules.SEATS_PER_BUYER_BOUND) {
            throw Problem.invalid(NAME, "must have 1 to " + SaleRules.SEATS_PER_BUYER_BOUND + " seats")
                    .exception();
        }
        List<FieldFault> faults = new ArrayList<>();
        Set<SeatId> named = new HashSet<>();
        for (int i = 0; i < seats.size(); i++) {
            String field = NAME + "[" + i + "]";
            SeatId seat = seat(seats.get(i));
            if (seat == null) {
                faults.add(new FieldFault(field, "must be written as section-index, such as A-37"));
            } else if (!named.add(seat)) {
                faults.add(new FieldFault(field, "must not be named twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).exception();
        }
        return named.stream().sorted().toList();
    }

    private static @Nullable SeatId seat(@Nullable String text) {
        try {
            return text == null ? null : SeatId.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
