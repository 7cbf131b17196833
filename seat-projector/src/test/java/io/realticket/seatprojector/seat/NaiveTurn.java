package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One command on its way through the naive rules, and what it has done so far. */
final class NaiveTurn {
    private final NaiveSeats seats;
    private final NaiveMemory memory;
    private final NaivePasses passes;
    private final SeatCommand command;
    private final Instant now;
    private final long offset;
    private final List<SeatEvent> events = new ArrayList<>();
    private long version;

    NaiveTurn(NaiveShow show, SeatCommand command, Instant now, long offset) {
        this.seats = show.seats();
        this.memory = show.memory();
        this.passes = show.passes();
        this.version = show.version();
        this.command = command;
        this.now = now;
        this.offset = offset;
    }

    NaiveSeats seats() {
        return seats;
    }

    NaiveMemory memory() {
        return memory;
    }

    NaivePasses passes() {
        return passes;
    }

    SeatCommand command() {
        return command;
    }

    Instant now() {
        return now;
    }

    long offset() {
        return offset;
    }

    long version() {
        return version;
    }

    long nextVersion() {
        return ++version;
    }

    /** Returns the id of the hold that the next event begins. */
    HoldId newHoldId() {
        return CommandIds.hold(command.showId(), command.commandId(), version + 1);
    }

    void add(SeatEvent event) {
        events.add(event);
    }

    List<SeatEvent> events() {
        return events;
    }

    SeatReply done() {
        return new SeatReply.Done(command.commandId(), command.showId(), version, now);
    }

    SeatReply refuse(Refusal reason, @Nullable SeatId seat) {
        return new SeatReply.Refused(
                command.commandId(),
                command.showId(),
                version,
                now,
                command.buyer(),
                reason,
                seat,
                reason == Refusal.SEAT_UNAVAILABLE ? seats.takenBy(Objects.requireNonNull(seat)) : null);
    }
}
