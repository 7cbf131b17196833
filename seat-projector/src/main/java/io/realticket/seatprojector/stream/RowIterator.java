package io.realticket.seatprojector.stream;

import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.SeatBook;
import java.util.Collection;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.Nullable;

/** A snapshot of the rows of some books in key order but what they remember, for operators' queries; the decider never iterates. */
final class RowIterator implements KeyValueIterator<Bytes, byte[]> {
    private final Iterator<KeyValue<Bytes, byte[]>> rows;
    private @Nullable KeyValue<Bytes, byte[]> next;

    private RowIterator(Iterator<KeyValue<Bytes, byte[]>> rows) {
        this.rows = rows;
        advance();
    }

    /**
     * Returns the rows of {@code books}.
     *
     * @param from inclusive; null for the first
     * @param to inclusive; null for the last
     */
    static RowIterator over(Collection<SeatBook> books, @Nullable Bytes from, @Nullable Bytes to) {
        NavigableMap<Bytes, byte[]> sorted = new TreeMap<>();
        for (SeatBook book : books) {
            add(sorted, book, book.header());
            if (book.settings() != null) {
                add(sorted, book, new BookRow.Settings(book.settings()));
            }
            add(sorted, book, book.pause());
            book.takenSeats().forEach(number -> add(sorted, book, book.seatRow(number)));
        }
        NavigableMap<Bytes, byte[]> lower = from == null ? sorted : sorted.tailMap(from, true);
        NavigableMap<Bytes, byte[]> bounded = to == null ? lower : lower.headMap(to, true);
        return new RowIterator(bounded.entrySet().stream()
                .map(entry -> KeyValue.pair(entry.getKey(), entry.getValue()))
                .iterator());
    }

    private static void add(NavigableMap<Bytes, byte[]> sorted, SeatBook book, BookRow row) {
        byte[] value = RowForm.write(row);
        if (value != null) {
            sorted.put(BookRows.key(book, row).bytes(), value);
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
