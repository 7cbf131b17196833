package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Show;
import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.room.CapacityTotal;
import io.realticket.commandapi.room.RoomTerms;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import io.realticket.contracts.seat.Admission;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a change to a show means for its waiting room, and for what all of them share. Thread-safe. */
final class ShowRooms {
    private static final int SECRET_BYTES = 32;

    /** What is accepted takes a moment to reach the room: this stops an hour before the room lets everybody go. */
    private static final Duration CHANGED_FOR = RoomSettings.KEPT_FOR.minusHours(1);

    private final RoomRows rooms;
    private final CapacityRows capacities;
    private final CatalogMessages messages;
    private final SecureRandom random = new SecureRandom();

    ShowRooms(RoomRows rooms, CapacityRows capacities, CatalogMessages messages) {
        this.rooms = rooms;
        this.capacities = capacities;
        this.messages = messages;
    }

    /** Gives the show a waiting room, or its room other terms. Whoever calls it tells the show's settings. */
    void put(ShowRow row, RoomTerms terms) {
        Show show = row.show(0);
        row.admit(Admission.WAITING_ROOM);
        messages.roomChanged(show.id(), rooms.put(show.id(), terms, secret(terms), show.times()));
    }

    private @Nullable String secret(RoomTerms terms) {
        if (terms.order() != LineOrder.DRAW) {
            return null;
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** Whether the show has a waiting room that is over: it is not opened again, and need not be told anything. */
    boolean isOver(ShowId show) {
        return rooms.isOver(show, CHANGED_FOR);
    }

    /** Tells the show's waiting room, if it has one, that it opens and closes at other times. */
    void timesChanged(ShowId show, ShowTimes times) {
        rooms.turned(show, times).ifPresent(settings -> messages.roomChanged(show, settings));
    }

    /** Returns why the show cannot have {@code capacity}; empty if it can. */
    Optional<Written> exceeded(ShowRow show, int capacity) {
        return show.admission() == Admission.WAITING_ROOM
                ? exceeded(capacity - capacities.granted(show.show(0).id().value()))
                : Optional.empty();
    }

    /** Returns why the show cannot have {@code times}, in which it might need its share again; empty if it can. */
    Optional<Written> exceeded(ShowRow show, ShowTimes times) {
        UUID id = show.show(0).id().value();
        return show.admission() == Admission.WAITING_ROOM
                ? exceeded(capacities.granted(id, times.closesAt()) - capacities.granted(id))
                : Optional.empty();
    }

    /** Returns why the show cannot have a waiting room with {@code times}, new or another; empty if it can. */
    Optional<Written> exceeded(ShowRow show, RoomTimes times) {
        UUID id = show.show(0).id().value();
        return exceeded(capacities.granted(id, times) - capacities.granted(id));
    }

    private Optional<Written> exceeded(int more) {
        CapacityTotal total = capacities.locked();
        int left = total.total() - total.granted();
        // What needs no more than there was is never refused, however little is left.
        return more > 0 && more > left ? Optional.of(new Written.Exceeded("capacity", left)) : Optional.empty();
    }
}
