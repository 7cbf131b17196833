package io.realticket.sseedge.view;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one show stands: the latest word on each of its keys, and nothing else. So every edge that has read equally far
 * holds the same, whatever compaction left out before it started. Thread-safe; the tail writes, the fan-out reads.
 */
public final class ShowView {
    private final ShowHeaders headers;
    private final Map<SectionId, SectionView> sections = new HashMap<>();
    private @Nullable Hall hall;
    private long readTo = Cursor.NOTHING;
    private long countsChangedAt = Cursor.NOTHING;
    private long saleChangedAt = Cursor.NOTHING;

    ShowView(String topicId, ShowId show) {
        this.headers = new ShowHeaders(topicId, show);
    }

    /** Returns the arrangement that is served, or null while the headers of a first one are incomplete. */
    public synchronized @Nullable Hall hall() {
        return hall;
    }

    /** Returns how far this view has read, or null if nothing is served yet. */
    public synchronized @Nullable Cursor now() {
        return hall == null ? null : new Cursor(hall.epoch(), readTo);
    }

    /** Returns what changed after {@code offset}, or null if nothing is served any more. */
    public synchronized @Nullable ShowChange since(long offset) {
        if (hall == null) {
            return null;
        }
        List<SectionChange> changes = new ArrayList<>();
        for (SectionId section : hall.sections()) {
            SectionChange change = view(section).since(section, offset);
            if (change != null) {
                changes.add(change);
            }
        }
        Cursor to = new Cursor(hall.epoch(), readTo);
        Sale sale = saleChangedAt > offset ? hall.sale() : null;
        return new ShowChange(to.at(offset), to, changes, counts(hall), countsChangedAt > offset, sale);
    }

    /** Returns how the show stands, or null if nothing is served any more. */
    public synchronized @Nullable ShowSnapshot snapshot() {
        if (hall == null) {
            return null;
        }
        List<SectionSnapshot> snapshots =
                hall.sections().stream().map(id -> view(id).snapshot(id)).toList();
        return new ShowSnapshot(new Cursor(hall.epoch(), readTo), hall.sale(), snapshots, counts(hall));
    }

    synchronized void put(SectionId section, SeatState.Section header, long offset) {
        readTo = offset;
        headers.put(section, header);
        Hall arranged = headers.arranged(header);
        if (arranged == null) {
            return;
        }
        boolean sameLayout = hall != null && hall.epoch().equals(arranged.epoch());
        hall = arranged;
        saleChangedAt = offset;
        countsChangedAt = offset;
        for (SectionId changed : sameLayout ? List.of(section) : arranged.sections()) {
            view(changed).arrange(headers.of(changed));
        }
    }

    synchronized void put(SeatId seat, SeatStatus status, long offset) {
        readTo = offset;
        if (view(seat.section()).put(seat.index(), status, offset)) {
            countsChangedAt = offset;
        }
    }

    /** Forgets a header: the show is being archived. Returns whether it has none left. */
    synchronized boolean remove(SectionId section, long offset) {
        readTo = offset;
        headers.remove(section);
        if (hall != null && hall.sections().contains(section)) {
            hall = null;
        }
        return headers.isEmpty();
    }

    private List<SectionCount> counts(Hall of) {
        return of.sections().stream()
                .map(id -> new SectionCount(id, view(id).free()))
                .toList();
    }

    private SectionView view(SectionId section) {
        return sections.computeIfAbsent(section, id -> new SectionView());
    }
}
