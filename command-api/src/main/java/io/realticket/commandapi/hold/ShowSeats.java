package io.realticket.commandapi.hold;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The held seats of one show by buyer, as far as the log has been heard. Thread-safe. */
final class ShowSeats {
    private final ShowId show;
    private final Map<SeatId, SeatState.Seat> held = new HashMap<>();
    private final Map<BuyerId, NavigableSet<SeatId>> seatsOf = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition newer = lock.newCondition();
    private long version;

    ShowSeats(ShowId show) {
        this.show = show;
    }

    /** Takes note of how {@code seat} stands. */
    void changed(SeatId seat, SeatState.Seat state) {
        lock.lock();
        try {
            SeatState.Seat before = state.status() == SeatStatus.HELD ? held.put(seat, state) : held.remove(seat);
            if (before != null && before.buyer() != null) {
                seatsOf.computeIfPresent(before.buyer(), (buyer, seats) -> without(seats, seat));
            }
            if (state.status() == SeatStatus.HELD && state.buyer() != null) {
                seatsOf.computeIfAbsent(state.buyer(), buyer -> new TreeSet<>()).add(seat);
            }
        } finally {
            lock.unlock();
        }
    }

    /** All that {@code complete} changed has been heard; wakes those who wait for it. */
    void complete(long complete) {
        lock.lock();
        try {
            if (complete > version) {
                version = complete;
                newer.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until {@code wanted} is complete; returns false if {@code waitMax} goes by first. */
    boolean awaitVersion(long wanted, Duration waitMax) throws InterruptedException {
        long left = waitMax.toNanos();
        lock.lockInterruptibly();
        try {
            while (version < wanted && left > 0) {
                left = newer.awaitNanos(left);
            }
            return version >= wanted;
        } finally {
            lock.unlock();
        }
    }

    /** Returns what {@code buyer} holds, perhaps past its deadline; empty if nothing. */
    Optional<Hold> hold(BuyerId buyer) {
        lock.lock();
        try {
            List<SeatId> seats = new ArrayList<>();
            HoldId holdId = null;
            Instant expiresAt = null;
            for (SeatId seat : seatsOf.getOrDefault(buyer, new TreeSet<>())) {
                SeatState.Seat state = held.get(seat);
                if (state != null) {
                    seats.add(seat);
                    holdId = state.holdId();
                    expiresAt = state.expiresAt();
                }
            }
            return holdId == null || expiresAt == null
                    ? Optional.empty()
                    : Optional.of(new Hold(holdId, show, seats, expiresAt, version));
        } finally {
            lock.unlock();
        }
    }

    private static @Nullable NavigableSet<SeatId> without(NavigableSet<SeatId> seats, SeatId seat) {
        seats.remove(seat);
        return seats.isEmpty() ? null : seats;
    }
}
