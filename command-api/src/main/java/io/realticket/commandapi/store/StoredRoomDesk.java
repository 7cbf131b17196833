package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.room.CapacityTotal;
import io.realticket.commandapi.room.RoomDesk;
import io.realticket.commandapi.room.RoomTerms;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.RoomSettings;
import java.util.Optional;

/** Changes waiting rooms in PostgreSQL, each under the lock of its show. Thread-safe. */
final class StoredRoomDesk implements RoomDesk {
    private final ShowChanges changes;
    private final RoomRows rooms;
    private final ShowRooms shares;
    private final CapacityRows capacities;

    StoredRoomDesk(ShowChanges changes, RoomRows rooms, ShowRooms shares, CapacityRows capacities) {
        this.changes = changes;
        this.rooms = rooms;
        this.shares = shares;
        this.capacities = capacities;
    }

    @Override
    public Written setRoom(Act act, ShowId id, RoomTerms terms, long version) {
        return changes.changed(act, id, version, row -> {
            Optional<RoomSettings> now = rooms.find(id);
            if (now.isPresent() && now.get().order() != terms.order()) {
                return new Written.Immutable("order");
            }
            if (shares.isOver(id)) {
                return new Written.Immutable("closesAt");
            }
            Optional<Written> exceeded = shares.exceeded(row, terms.times());
            if (exceeded.isPresent()) {
                return exceeded.get();
            }
            shares.put(row, terms);
            changes.settingsChanged(row);
            return new Written.Done(id.value());
        });
    }

    @Override
    public Optional<RoomTerms> terms(ShowId show) {
        return rooms.find(show).map(RoomTerms::of);
    }

    @Override
    public CapacityTotal total() {
        return capacities.total();
    }

    @Override
    public Written setTotal(Act act, int total, long version) {
        return changes.once(act, () -> {
            CapacityTotal now = capacities.locked();
            if (now.version() != version) {
                return new Written.Conflict(now.version());
            }
            if (now.granted() > total) {
                return new Written.Exceeded("total", now.granted());
            }
            capacities.set(total);
            return new Written.Done(act.subject().id());
        });
    }
}
