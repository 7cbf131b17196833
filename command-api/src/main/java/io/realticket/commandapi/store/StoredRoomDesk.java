package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.room.CapacityTotal;
import io.realticket.commandapi.room.RoomDesk;
import io.realticket.commandapi.room.RoomTerms;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.seat.Admission;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes waiting rooms in PostgreSQL, each under the lock of its show. Thread-safe. */
final class StoredRoomDesk implements RoomDesk {
    private static final int SECRET_BYTES = 32;

    private final ShowChanges changes;
    private final RoomRows rooms;
    private final ShowRooms shares;
    private final CapacityRows capacities;
    private final CatalogMessages messages;
    private final SecureRandom random = new SecureRandom();

    StoredRoomDesk(
            ShowChanges changes, RoomRows rooms, ShowRooms shares, CapacityRows capacities, CatalogMessages messages) {
        this.changes = changes;
        this.rooms = rooms;
        this.shares = shares;
        this.capacities = capacities;
        this.messages = messages;
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
            Optional<Written> exceeded = shares.opened(row);
            if (exceeded.isPresent()) {
                return exceeded.get();
            }
            row.admit(Admission.WAITING_ROOM);
            RoomSettings settings =
                    rooms.put(id, terms, secret(terms), row.show(0).times());
            messages.roomChanged(id, settings);
            changes.settingsChanged(row);
            return new Written.Done(id.value());
        });
    }

    private @Nullable String secret(RoomTerms terms) {
        if (terms.order() != LineOrder.DRAW) {
            return null;
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
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
