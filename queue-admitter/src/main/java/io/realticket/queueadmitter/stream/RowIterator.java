package io.realticket.queueadmitter.stream;

import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomRow;
import java.util.Collection;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.Nullable;

/** A snapshot of the rows of some rooms in key order, for operators' queries; the decider never iterates. */
final class RowIterator implements KeyValueIterator<Bytes, byte[]> {
    private final Iterator<KeyValue<Bytes, byte[]>> rows;
    private @Nullable KeyValue<Bytes, byte[]> next;

    private RowIterator(Iterator<KeyValue<Bytes, byte[]>> rows) {
        this.rows = rows;
        advance();
    }

    /**
     * Returns the rows of {@code rooms}.
     *
     * @param from inclusive; null for the first
     * @param to inclusive; null for the last
     */
    static RowIterator over(Collection<Room> rooms, @Nullable Bytes from, @Nullable Bytes to) {
        NavigableMap<Bytes, byte[]> sorted = new TreeMap<>();
        for (Room room : rooms) {
            room.rows().forEach(row -> add(sorted, room, row));
        }
        NavigableMap<Bytes, byte[]> lower = from == null ? sorted : sorted.tailMap(from, true);
        NavigableMap<Bytes, byte[]> bounded = to == null ? lower : lower.headMap(to, true);
        return new RowIterator(bounded.entrySet().stream()
                .map(entry -> KeyValue.pair(entry.getKey(), entry.getValue()))
                .iterator());
    }

    private static void add(NavigableMap<Bytes, byte[]> sorted, Room room, RoomRow row) {
        byte[] value = RowForm.write(row);
        if (value != null) {
            sorted.put(RoomRows.key(room.showId(), row).bytes(), value);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public KeyValue<Bytes, byte[]> next() {
        KeyValue<Bytes, byte[]> current = next;
        if (current == null) {
            throw new NoSuchElementException("no more rows");
        }
        advance();
        return current;
    }

    @Override
    public Bytes peekNextKey() {
        if (next == null) {
            throw new NoSuchElementException("no more rows");
        }
        return next.key;
    }

    @Override
    public void close() {
        // A snapshot holds nothing open.
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }
}
