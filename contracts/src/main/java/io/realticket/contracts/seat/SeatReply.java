package io.realticket.contracts.seat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to one command, for the one who asked. Lists of seats are in layout order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SeatReply {
    /** Returns the command answered. */
    CommandId commandId();

    /** Returns the show that decided. */
    ShowId showId();

    /** Returns the version of the show when it was decided; reading state at least this new shows the outcome. */
    long version();

    /** Returns when it was decided, by the log's time. */
    Instant at();

    /** Returns the only one who may read the answer; null if the platform or an operator asked. */
    @Nullable
    BuyerId buyer();

    /**
     * The buyer holds what was asked.
     *
     * @param expiresAt the hold's deadline, exclusive
     * @param granted the seats of this command; none if it moved the deadline
     * @param seats all seats of the hold after it
     */
    record Held(
            CommandId commandId,
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            HoldId holdId,
            Instant expiresAt,
            List<SeatId> granted,
            List<SeatId> seats)
            implements SeatReply {}

    /**
     * The buyer no longer holds what was given back.
     *
     * @param released the seats given back, perhaps none
     * @param seats all seats the buyer still holds
     * @param holdId the hold they are in; null if none is left
     * @param expiresAt its deadline; null if none is left
     */
    record Released(
            CommandId commandId,
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            List<SeatId> released,
            List<SeatId> seats,
            @Nullable HoldId holdId,
            @Nullable Instant expiresAt)
            implements SeatReply {}

    /**
     * The hold is secured for a payment.
     *
     * @param expiresAt the hold's deadline, exclusive
     * @param seats all seats of the hold
     * @param total what they cost together
     */
    record CheckoutBegun(
            CommandId commandId,
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            BookingId bookingId,
            HoldId holdId,
            Instant expiresAt,
            List<SeatId> seats,
            Money total)
            implements SeatReply {}

    /** The seats are booked. */
    record Booked(
            CommandId commandId,
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            BookingId bookingId,
            List<SeatId> seats,
            Money total)
            implements SeatReply {}

    /** The booking is cancelled. */
    record Cancelled(
            CommandId commandId,
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            BookingId bookingId,
            List<SeatId> seats)
            implements SeatReply {}

    /**
     * Seats went off sale or back on it.
     *
     * @param seats how many did
     * @param left how many of those asked for stayed as they were
     */
    record HouseSeats(CommandId commandId, ShowId showId, long version, Instant at, int seats, int left)
            implements SeatReply {
        @Override
        public @Nullable BuyerId buyer() {
            return null;
        }
    }

    /**
     * Seats of buyers were given back for an operator.
     *
     * @param seats how many
     * @param left how many are still to be given back, by another command
     * @param kept how many stay with their buyers, who are paying for them
     */
    record Cleared(CommandId commandId, ShowId showId, long version, Instant at, int seats, int left, int kept)
            implements SeatReply {
        @Override
        public @Nullable BuyerId buyer() {
            return null;
        }
    }

    /** A command of the platform or an operator has its effect, perhaps since earlier. */
    record Done(CommandId commandId, ShowId showId, long version, Instant at) implements SeatReply {
        @Override
        public @Nullable BuyerId buyer() {
            return null;
        }
    }

    /**
     * Nothing changed.
     *
     * @param reason why
     * @param seat the first seat concerned in layout order, if one is
     * @param takenBy offset in {@code seat-commands} of the command that took it, if one did
     */
    record Refused(
            CommandId commandId,
            ShowId showId,
            long version,
            Instant at,
            @Nullable BuyerId buyer,
            Refusal reason,
            @Nullable SeatId seat,
            @Nullable Long takenBy)
            implements SeatReply {}
}
