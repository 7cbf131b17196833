package io.realticket.commandapi.booking;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some bookings and versions, said once.
 *
 * @param versions up to which shows are applied
 */
public record KnownBookings(List<Booking> bookings, Map<ShowId, Long> versions) implements Bookings {
    @Override
    public Optional<Booking> booking(BuyerId buyer, BookingId id) {
        return bookings.stream()
                .filter(booking -> booking.buyer().equals(buyer) && booking.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Booking> list(BuyerId buyer, BookingList asked) {
        return bookings.stream()
                .filter(booking -> booking.buyer().equals(buyer))
                .limit(asked.max())
                .toList();
    }

    @Override
    public boolean await(Map<ShowId, Long> wanted) {
        return wanted.entrySet().stream().allMatch(show -> versions.getOrDefault(show.getKey(), 0L) >= show.getValue());
    }
}
