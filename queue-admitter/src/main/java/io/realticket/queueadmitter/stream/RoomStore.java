package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.ShowId;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of one partition's shows behind Kafka's store interface: outside one small record per visitor, change-logged
 * and restored per visitor; inside flat arrays that the decider reads. Putting a row is the one way in, live and on restore.
 * It is not persistent, so a task that starts anywhere is always restored from the changelog.
 */
final class RoomStore implements KeyValueStore<Bytes, byte[]> {
    private final String name;
    private final RoomStores registry;
    private final Map<ShowId, Room> rooms = new HashMap<>();
    private final Position position = Position.emptyPosition();
    private @Nullable StateStoreContext context;
    private @Nullable Announced announced;
    private boolean open;

    RoomStore(String name, RoomStores registry) {
        this.name = name;
        this.registry = registry;
    }

    /** A row and its form, of which the form is about to be put. */
    @SuppressWarnings("ArrayRecordComponent") // Known again by identity.
    private record Announced(RoomRow row, byte @Nullable [] value) {
        @SuppressWarnings("ReferenceEquality") // Whoever has another array may have other bytes.
        boolean isOf(byte @Nullable [] put) {
            return put != null && value == put;
        }
    }

    /**
     * Says what {@code value} is the form of, so that the next put need not read what was just written. It changes
     * nothing: if that put brings any other array, it is read as on restore.
     */
    void announce(RoomRow row, byte @Nullable [] value) {
        announced = new Announced(row, value);
    }

    /** Returns the room of {@code show}, which is empty and not kept if nothing has happened to it. */
    Room roomToRead(ShowId show) {
        Room room = rooms.get(show);
        return room == null ? new Room(show) : room;
    }

    /** Returns the room of {@code show}, opening one if nothing has happened to it yet. */
    Room roomToWrite(ShowId show) {
        return rooms.computeIfAbsent(show, Room::new);
    }

    /** Returns the rooms of all shows of the partition, in no particular order. */
    Collection<Room> rooms() {
        return rooms.values();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext newContext, StateStore root) {
        context = newContext;
        open = true;
        registry.add(newContext.taskId(), this);
        newContext.register(root, (StateRestoreCallback) (key, value) -> put(Bytes.wrap(key), value));
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        RowKey rowKey = RowKey.of(key);
        roomToWrite(rowKey.showId()).put(row(rowKey, value));
    }

    private RoomRow row(RowKey key, byte @Nullable [] value) {
        Announced last = announced;
        announced = null;
        return last != null && last.isOf(value) ? last.row() : RowForm.read(key, value);
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        RowKey rowKey = RowKey.of(key);
        Room room = rooms.get(rowKey.showId());
        RoomRow row = room == null ? null : RoomRows.row(room, rowKey);
        return row == null ? null : RowForm.write(row);
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        byte[] present = get(key);
        if (present == null) {
            put(key, value);
        }
        return present;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        byte[] present = get(key);
        put(key, null);
        return present;
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
        return RowIterator.over(rooms.values(), from, to);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return RowIterator.over(rooms.values(), null, null);
    }

    @Override
    public long approximateNumEntries() {
        return rooms.values().stream().mapToLong(Room::visitors).sum();
    }

    @Override
    public Position getPosition() {
        return position;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void flush() {
        // The changelog is the only copy; there is nothing else to write to.
    }

    // A task that is closed uncleanly leaves here what its aborted transaction did; nothing of it may be seen again.
    @Override
    public void close() {
        rooms.clear();
        announced = null;
        open = false;
        if (context != null) {
            registry.remove(context.taskId(), this);
            context = null;
        }
    }
}
