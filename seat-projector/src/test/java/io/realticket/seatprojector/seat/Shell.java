package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.SeatCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The shell around the decider without Kafka: decides, puts the rows, and keeps the latest row of each key. */
final class Shell {
    private record Key(Class<?> kind, int number) {}

    private final SeatDecider decider = new SeatDecider();
    private final Map<Key, BookRow> changelog = new LinkedHashMap<>();
    private final Recall recall;
    private SeatBook book;
    private long offset = -1;

    Shell(Recall recall) {
        this.recall = recall;
        this.book = recall.newBook();
    }

    SeatBook book() {
        return book;
    }

    /** Returns the offset of the last command. */
    long offset() {
        return offset;
    }

    /** Decides {@code command} and does what was decided. */
    Decision take(SeatCommand command, Instant appendedAt) {
        offset++;
        Decision decision = decider.decide(book, command, SeatDecider.time(book, appendedAt));
        apply(decision);
        return decision;
    }

    /** Does what is done when {@code command} cannot be decided for a bug. */
    Decision takeFailing(SeatCommand command, Instant appendedAt) {
        offset++;
        Decision decision = SeatDecider.suspend(book, command, offset, "a bug", SeatDecider.time(book, appendedAt));
        apply(decision);
        return decision;
    }

    /** Does what was decided on the command at the next offset, such as one from a log of events. */
    void apply(Decision decision, long at) {
        offset = at;
        apply(decision);
    }

    private void apply(Decision decision) {
        DecisionRows.of(book, decision, offset, this::put);
    }

    private void put(BookRow row) {
        Key key = switch (row) {
            case BookRow.Header header -> new Key(BookRow.Header.class, 0);
            case BookRow.Settings settings -> new Key(BookRow.Settings.class, 0);
            case BookRow.Pause pause -> new Key(BookRow.Pause.class, 0);
            case BookRow.Seat seat -> new Key(BookRow.Seat.class, seat.number());
            case BookRow.Confirmed booking -> new Key(BookRow.Confirmed.class, book.confirmedSlot(booking.sequence()));
            case BookRow.PassSlot slot -> new Key(BookRow.PassSlot.class, slot.slot());
            case BookRow.PassFloor floor -> new Key(BookRow.PassFloor.class, 0);
            case BookRow.Grant grant -> new Key(BookRow.Grant.class, book.grantSlot(grant.sequence()));
        };
        book.put(row);
        changelog.put(key, row);
    }

    /** Returns the latest row of each key. */
    Collection<BookRow> rows() {
        return changelog.values();
    }

    /** Makes the changelog one of a version that did not write rows of {@code kind}. */
    void hasNo(Class<? extends BookRow> kind) {
        changelog.values().removeIf(kind::isInstance);
    }

    /** Makes a new book of the latest rows in an order by chance, with or without those of free seats and slots: compaction. */
    void restart(Random random) {
        book = recall.newBook();
        boolean tombstones = random.nextBoolean();
        List<BookRow> rows = new ArrayList<>(changelog.values());
        Collections.shuffle(rows, random);
        for (BookRow row : rows) {
            if (tombstones || !(row instanceof BookRow.Free || row instanceof BookRow.Forgotten)) {
                book.put(row);
            }
        }
    }
}
