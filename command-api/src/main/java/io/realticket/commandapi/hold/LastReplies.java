package io.realticket.commandapi.hold;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatReply;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How new what a buyer reads must be: the versions that the buyer was told of. Remembers the latest buyers up to a bound;
 * who is beyond it reads a state that may be some milliseconds old. Thread-safe.
 */
public final class LastReplies implements ReplyListener {
    private static final int SHOWS_PER_BUYER_MAX = 16;

    private final Map<BuyerId, Map<ShowId, Long>> toldTo;

    /** @param buyersMax how many buyers are remembered */
    public LastReplies(int buyersMax) {
        this.toldTo = lru(buyersMax);
    }

    @Override
    public synchronized void replied(SeatReply reply, long commandOffset) {
        BuyerId buyer = reply.buyer();
        // Version 0 is that of a show nobody opened: there is nothing to wait for.
        if (buyer != null && reply.version() > 0) {
            toldTo.computeIfAbsent(buyer, id -> lru(SHOWS_PER_BUYER_MAX))
                    .merge(reply.showId(), reply.version(), Math::max);
        }
    }

    /** Returns the versions that {@code buyer} was told of, by show. */
    public synchronized Map<ShowId, Long> versions(BuyerId buyer) {
        Map<ShowId, Long> versions = toldTo.get(buyer);
        return versions == null ? Map.of() : Map.copyOf(versions);
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
