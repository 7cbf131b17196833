package io.realticket.commandapi.operator;

import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.commandapi.hold.StateListener;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** How many seats stand how, as far as this node has heard the log: a byte for each cell that was ever taken. Thread-safe. */
public final class LiveSeats implements StateListener {
    private final Map<ShowId, ShowTally> shows = new ConcurrentHashMap<>();
    private final BooleanSupplier caughtUp;

    /** @param caughtUp whether the log has once been heard to its end */
    public LiveSeats(BooleanSupplier caughtUp) {
        this.caughtUp = caughtUp;
    }

    /** Returns how the seats of {@code show} stand; empty if it was never opened. Throws while nobody can say. */
    public Optional<SeatCounts> counts(ShowId show) {
        if (!caughtUp.getAsBoolean()) {
            throw new NotCaughtUpException("the state of seats");
        }
        return Optional.ofNullable(shows.get(show)).flatMap(ShowTally::counts);
    }

    @Override
    public void changed(ShowId show, SeatId seat, SeatState.Seat state) {
        tally(show).changed(seat, state.status());
    }

    @Override
    public void section(ShowId show, SectionId section, SeatState.Section state) {
        tally(show).section(section, state);
    }

    @Override
    public void complete(ShowId show, long version) {
        // A figure that is a batch old is as good as any.
    }

    @Override
    public void restarted() {
        shows.clear();
    }

    private ShowTally tally(ShowId show) {
        return shows.computeIfAbsent(show, _ -> new ShowTally());
    }
}
