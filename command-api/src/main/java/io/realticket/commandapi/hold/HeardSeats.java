package io.realticket.commandapi.hold;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** What this node has heard of every held seat, for the buyer who holds it. Thread-safe. */
public final class HeardSeats implements BuyerSeats, StateListener {
    private final Map<ShowId, ShowSeats> shows = new ConcurrentHashMap<>();
    private final LastReplies lastReplies;
    private final Duration waitMax;
    private final BooleanSupplier caughtUp;

    /**
     * @param lastReplies how new what is told must be
     * @param waitMax how long one waits for the state to be as new as the last reply
     * @param caughtUp whether the log has once been heard to its end
     */
    public HeardSeats(LastReplies lastReplies, Duration waitMax, BooleanSupplier caughtUp) {
        this.lastReplies = lastReplies;
        this.waitMax = waitMax;
        this.caughtUp = caughtUp;
    }

    @Override
    public void changed(ShowId show, SeatId seat, SeatState.Seat state) {
        seats(show).changed(seat, state);
    }

    @Override
    public void section(ShowId show, SectionId section, SeatState.Section state) {
        // Whoever holds a seat holds it, however the sale stands.
    }

    @Override
    public void complete(ShowId show, long version) {
        seats(show).complete(version);
    }

    @Override
    public void restarted() {
        shows.clear();
    }

    @Override
    public Optional<Hold> hold(BuyerId buyer, ShowId show) {
        awaitVersion(show, lastReplies.versions(buyer).getOrDefault(show, 0L));
        return Optional.ofNullable(shows.get(show)).flatMap(seats -> seats.hold(buyer));
    }

    @Override
    public List<Hold> holds(BuyerId buyer) {
        awaitLastReplies(buyer);
        return shows.values().stream()
                .flatMap(seats -> seats.hold(buyer).stream())
                .toList();
    }

    private void awaitLastReplies(BuyerId buyer) {
        lastReplies.versions(buyer).forEach(this::awaitVersion);
        awaitCaughtUp();
    }

    private void awaitVersion(ShowId show, long version) {
        awaitCaughtUp();
        try {
            // Version 0 is that of a show nobody opened: there is nothing to wait for, nor to keep.
            if (version > 0 && !seats(show).awaitVersion(version, waitMax)) {
                throw new NotCaughtUpException("the state of show " + show);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCaughtUpException("an interrupted reader of show " + show);
        }
    }

    private void awaitCaughtUp() {
        if (!caughtUp.getAsBoolean()) {
            throw new NotCaughtUpException("the state of seats");
        }
    }

    private ShowSeats seats(ShowId show) {
        return shows.computeIfAbsent(show, ShowSeats::new);
    }
}
