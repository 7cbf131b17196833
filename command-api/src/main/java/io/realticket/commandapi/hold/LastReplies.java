package io.realticket.commandapi.hold;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How new the state must be for each buyer, and which bookings it no longer shows. Holds the latest buyers up to a
 * bound; who is beyond it reads a state that may be some milliseconds old. Thread-safe.
 */
final class LastReplies {
    private static final int SHOWS_PER_BUYER_MAX = 16;
    private static final int CANCELLED_PER_BUYER_MAX = 16;

    private final Map<BuyerId, Told> toldTo;

    /** @param buyersMax how many buyers are remembered */
    LastReplies(int buyersMax) {
        this.toldTo = lru(buyersMax);
    }

    private record Told(Map<ShowId, Long> versions, Map<BookingId, BookedSeats> cancelled) {
        Told() {
            this(lru(SHOWS_PER_BUYER_MAX), lru(CANCELLED_PER_BUYER_MAX));
        }
    }

    /** Takes note that {@code buyer} was told {@code reply}. */
    synchronized void told(BuyerId buyer, SeatReply reply) {
        Told told = toldTo.computeIfAbsent(buyer, id -> new Told());
        told.versions.merge(reply.showId(), reply.version(), Math::max);
        if (reply instanceof SeatReply.Cancelled cancelled) {
            told.cancelled.put(
                    cancelled.bookingId(),
                    new BookedSeats(cancelled.bookingId(), cancelled.showId(), cancelled.seats(), true));
        }
    }

    /** Returns the versions that {@code buyer} was told of, by show. */
    synchronized Map<ShowId, Long> versions(BuyerId buyer) {
        Told told = toldTo.get(buyer);
        return told == null ? Map.of() : Map.copyOf(told.versions);
    }

    /** Returns the bookings that {@code buyer} cancelled lately. */
    synchronized List<BookedSeats> cancelled(BuyerId buyer) {
        Told told = toldTo.get(buyer);
        return told == null ? List.of() : List.copyOf(told.cancelled.values());
    }

    private static <K, V> Map<K, V> lru(int max) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > max;
            }
        };
    }
}
