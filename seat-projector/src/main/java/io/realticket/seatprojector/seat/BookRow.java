package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of a {@link SeatBook}: what the changelog keeps, and all that a book is made of. */
public sealed interface BookRow {
    /**
     * How far the show has come.
     *
     * @param version of the last event
     * @param commandOffset of the last command that changed something
     * @param decidedAt when that was decided; the show's time never runs back behind it
     * @param closed whether an operator ended the sale
     * @param suspended whether a fault stopped the sale
     */
    record Header(long version, long commandOffset, Instant decidedAt, boolean closed, boolean suspended)
            implements BookRow {
        /** What a show has before anything happened to it. */
        static final Header NONE = new Header(0, -1, Instant.EPOCH, false, false);
    }

    /** What the show is decided by. */
    record Settings(ShowSettings settings) implements BookRow {}

    /**
     * Whether the sale is paused.
     *
     * @param message what buyers are told, perhaps nothing; null if the sale is not paused
     */
    record Pause(@Nullable String message) implements BookRow {}

    /** How one seat stands, by its number in the book. */
    sealed interface Seat extends BookRow {
        /** Returns the seat's number. */
        int number();

        /** Returns the status that the row gives the seat. */
        SeatStatus status();
    }

    /** Nobody has the seat. */
    record Free(int number) implements Seat {
        @Override
        public SeatStatus status() {
            return SeatStatus.FREE;
        }
    }

    /**
     * The buyer has the seat until a deadline.
     *
     * @param expiresAt exclusive
     * @param moves what its deadline was moved by
     * @param passId which it was given under; null if the show asked for none
     * @param takenBy offset of the command that took it
     */
    record Held(
            int number,
            BuyerId buyer,
            HoldId holdId,
            Instant expiresAt,
            DeadlineMoves moves,
            @Nullable PassId passId,
            long takenBy)
            implements Seat {
        @Override
        public SeatStatus status() {
            return SeatStatus.HELD;
        }
    }

    /**
     * The seat is booked.
     *
     * @param amountMinor what it cost
     * @param takenBy offset of the command that booked it
     */
    record Sold(int number, BuyerId buyer, BookingId bookingId, long amountMinor, long takenBy) implements Seat {
        @Override
        public SeatStatus status() {
            return SeatStatus.SOLD;
        }
    }

    /**
     * The house keeps the seat.
     *
     * @param takenBy offset of the command that blocked it
     */
    record Blocked(int number, long takenBy) implements Seat {
        @Override
        public SeatStatus status() {
            return SeatStatus.BLOCKED;
        }
    }

    /**
     * The id of a booking, which is never used again, whatever becomes of the booking.
     *
     * @param sequence numbers the show's bookings from 0
     * @param holdId of the hold that was booked
     */
    record Confirmed(long sequence, BookingId bookingId, HoldId holdId) implements BookRow {}

    /** Where a revoked pass is remembered, or may be. */
    sealed interface PassSlot extends BookRow {
        /** Returns the number of the slot, from 0. */
        int slot();
    }

    /**
     * A pass is worth nothing although its end is not yet there.
     *
     * @param until its end, exclusive
     */
    record Revoked(int slot, PassId passId, Instant until) implements PassSlot {}

    /** No pass is remembered in the slot any more: the one that was there has ended. */
    record Forgotten(int slot) implements PassSlot {}

    /** No pass that ends by {@code until}, inclusive, is worth anything: one too many was revoked to remember each. */
    record PassFloor(Instant until) implements BookRow {
        /** The floor of a show that could remember each. */
        static final PassFloor NONE = new PassFloor(Instant.EPOCH);
    }

    /**
     * A granted command and its answer.
     *
     * @param sequence numbers the show's grants from 0
     * @param asked what the command asked
     */
    record Grant(long sequence, Asked asked, SeatReply reply) implements BookRow {}
}
