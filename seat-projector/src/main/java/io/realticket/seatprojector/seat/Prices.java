package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.seat.ShowSettings;

/** What seats cost by the settings of their show. */
final class Prices {
    private Prices() {}

    /** Returns what the seat with {@code number} costs. */
    static Money of(ShowSettings settings, SeatNumbers numbers, int number) {
        String category = numbers.category(number);
        for (PriceCategory price : settings.prices()) {
            if (price.category().equals(category)) {
                return price.price();
            }
        }
        throw new IllegalStateException("category " + category + " has no price");
    }

    /** Returns what the seats cost together. */
    static Money total(ShowSettings settings, SeatNumbers numbers, int[] seats) {
        Money total = new Money(0, currency(settings));
        for (int seat : seats) {
            total = total.plus(of(settings, numbers, seat));
        }
        return total;
    }

    /** Returns the one currency of the show. */
    static String currency(ShowSettings settings) {
        return settings.prices().getFirst().price().currency();
    }
}
