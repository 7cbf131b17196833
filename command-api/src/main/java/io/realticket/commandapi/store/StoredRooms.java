package io.realticket.commandapi.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.realticket.commandapi.room.Reveals;
import io.realticket.commandapi.room.Rooms;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;

/** Waiting rooms in PostgreSQL, remembered for a moment: a crowd asks for the same one. Thread-safe. */
final class StoredRooms implements Rooms, Reveals {
    private static final int ROOMS_MAX = 1_000;

    private final RoomRows rows;
    private final CatalogMessages messages;
    private final TransactionOperations transactions;
    private final LoadingCache<ShowId, Optional<RoomSettings>> kept;

    StoredRooms(RoomRows rows, CatalogMessages messages, TransactionOperations transactions, Duration keptFor) {
        this.rows = rows;
        this.messages = messages;
        this.transactions = transactions;
        this.kept = Caffeine.newBuilder()
                .maximumSize(ROOMS_MAX)
                .expireAfterWrite(keptFor)
                .build(rows::find);
    }

    @Override
    public Optional<RoomSettings> room(ShowId show) {
        return Objects.requireNonNull(kept.get(show));
    }

    @Override
    public int reveal(Set<ShowId> undrawn, Duration again) {
        return undrawn.isEmpty()
                ? 0
                : Objects.requireNonNull(
                        transactions.execute(_ -> rows.reveal(undrawn, again, messages::secretRevealed)));
    }
}
