package io.realticket.sseedge.view;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.seat.SeatStatus;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Every show, as one reading of {@code seat-state} from its beginning shows it. Thread-safe with one writer. */
public final class ShowViews {
    private final String topicId;
    private final ConcurrentMap<ShowId, ShowView> shows = new ConcurrentHashMap<>();

    /** @param topicId the broker's id of the topic, which another topic of the same name does not share */
    public ShowViews(String topicId) {
        this.topicId = topicId;
    }

    /** Returns the view of {@code show}, or null if the topic says nothing about it. */
    public @Nullable ShowView show(ShowId show) {
        return shows.get(show);
    }

    /** Returns how many shows there are. */
    public int size() {
        return shows.size();
    }

    /**
     * Applies the record at {@code offset}, and throws {@link IllegalArgumentException}, changing nothing, if its value
     * is not what its key names.
     */
    public void put(SeatStateKey key, SeatState state, long offset) {
        if (key instanceof SeatStateKey.OfSection of && state instanceof SeatState.Section header) {
            checkCells(header.cells());
            view(of.showId()).put(of.section(), header, offset);
        } else if (key instanceof SeatStateKey.OfSeat of && state instanceof SeatState.Seat seat) {
            view(of.showId()).put(of.seat(), seat.status(), offset);
        } else {
            throw new IllegalArgumentException("the key " + key + " does not go with the value " + state);
        }
    }

    // The arrays are as large as the header says, so what it says is checked first.
    private static void checkCells(int cells) {
        if (cells < 1 || cells > SectionLayout.CELLS_MAX) {
            throw new IllegalArgumentException(
                    "a section has 1 to " + SectionLayout.CELLS_MAX + " cells, not " + cells);
        }
    }

    /** Applies the tombstone at {@code offset}. A show without headers is gone, whatever seats are still to be removed. */
    public void remove(SeatStateKey key, long offset) {
        ShowView view = shows.get(key.showId());
        if (view == null) {
            return;
        }
        switch (key) {
            case SeatStateKey.OfSeat of -> view.put(of.seat(), SeatStatus.FREE, offset);
            case SeatStateKey.OfSection of -> {
                if (view.remove(of.section(), offset)) {
                    shows.remove(of.showId());
                }
            }
        }
    }

    private ShowView view(ShowId show) {
        return shows.computeIfAbsent(show, id -> new ShowView(topicId, id));
    }
}
