package io.realticket.commandapi.room;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who is inside which show, as far as it was heard: no more than may be inside altogether. Thread-safe. */
public final class PassesHeard implements QueueStateListener {
    private final Map<BuyerId, Map<ShowId, PassId>> inside = new ConcurrentHashMap<>();
    private final Map<PassId, BuyerId> buyers = new ConcurrentHashMap<>();

    @Override
    public void heard(QueueStateKey key, @Nullable QueueState state) {
        PassId pass = key.pass();
        if (pass == null) {
            return;
        }
        if (state instanceof QueueState.Pass given && !given.revoked()) {
            buyers.put(pass, given.buyer());
            inside.compute(given.buyer(), (_, shows) -> {
                Map<ShowId, PassId> more = shows == null ? new ConcurrentHashMap<>() : shows;
                more.put(key.showId(), pass);
                return more;
            });
        } else {
            over(key.showId(), pass);
        }
    }

    private void over(ShowId show, PassId pass) {
        BuyerId buyer = buyers.remove(pass);
        if (buyer != null) {
            inside.computeIfPresent(buyer, (_, shows) -> {
                shows.remove(show, pass);
                return shows.isEmpty() ? null : shows;
            });
        }
    }

    @Override
    public void clear() {
        inside.clear();
        buyers.clear();
    }

    /** Returns the shows that {@code buyer} is inside of. */
    public Set<ShowId> shows(BuyerId buyer) {
        return Set.copyOf(inside.getOrDefault(buyer, Map.of()).keySet());
    }
}
