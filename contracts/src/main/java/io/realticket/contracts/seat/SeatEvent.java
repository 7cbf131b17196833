package io.realticket.contracts.seat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a show's seats. Events of one show are numbered by {@code version} from 1 without a gap; {@code at} is
 * the decision's time, which never runs backwards within a show. Lists of seats are in layout order.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SeatEvent {
    /** Returns the show it happened to. */
    ShowId showId();

    /** Returns its number among the show's events, from 1. */
    long version();

    /** Returns when it was decided, by the log's time. */
    Instant at();

    /** The show has its layout and is on sale from its opening time. */
    record ShowOpened(ShowId showId, long version, Instant at, ShowSettings settings) implements SeatEvent {}

    /** Prices, limits, times or focal points of the show changed; its seats did not. */
    record ShowChanged(ShowId showId, long version, Instant at, ShowSettings settings) implements SeatEvent {}

    /**
     * An operator ended the sale.
     *
     * @param actor who; null if nobody said
     * @param reason why; null likewise
     */
    record ShowClosed(
            ShowId showId,
            long version,
            Instant at,
            @Nullable ActorId actor,
            @Nullable String reason) implements SeatEvent {}

    /**
     * An operator paused the sale, or changed what buyers are told while it is paused.
     *
     * @param message what they are told, perhaps nothing
     */
    record SalePaused(ShowId showId, long version, Instant at, String message, ActorId actor, String reason)
            implements SeatEvent {}

    /** An operator let a paused sale go on. */
    record SaleResumed(ShowId showId, long version, Instant at, ActorId actor, String reason) implements SeatEvent {}

    /** Every hold and booking of the show was given back for an operator, and the sale is open again. */
    record ShowReset(ShowId showId, long version, Instant at, ActorId actor, String reason) implements SeatEvent {}

    /**
     * Deciding a command failed, and the show stopped selling until it is resumed.
     *
     * @param commandOffset of that command in {@code seat-commands}
     * @param cause what failed, for the operator
     */
    record ShowSuspended(ShowId showId, long version, Instant at, long commandOffset, String cause)
            implements SeatEvent {}

    /**
     * An operator put the show back to work.
     *
     * @param actor who; null if nobody said
     * @param reason why; null likewise
     */
    record ShowResumed(
            ShowId showId,
            long version,
            Instant at,
            @Nullable ActorId actor,
            @Nullable String reason) implements SeatEvent {}

    /**
     * Free seats became the buyer's.
     *
     * @param expiresAt exclusive deadline of the whole hold, set by its first seats
     * @param seats the new ones only
     * @param passId which they were given under; null if the show asked for none
     */
    record SeatsHeld(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            HoldId holdId,
            Instant expiresAt,
            List<SeatId> seats,
            @Nullable PassId passId)
            implements SeatEvent {
        /** They were given without a pass. */
        public SeatsHeld(
                ShowId showId,
                long version,
                Instant at,
                BuyerId buyer,
                HoldId holdId,
                Instant expiresAt,
                List<SeatId> seats) {
            this(showId, version, at, buyer, holdId, expiresAt, seats, null);
        }
    }

    /**
     * A hold's deadline moved, for the only time.
     *
     * @param expiresAt the new deadline, exclusive
     * @param seats all seats of the hold
     */
    record HoldExtended(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            HoldId holdId,
            Instant expiresAt,
            List<SeatId> seats)
            implements SeatEvent {}

    /**
     * A payment for a hold began, for the first time, and the hold is secured for as long as a payment takes.
     *
     * @param bookingId what the payment is made under
     * @param expiresAt the hold's deadline, exclusive: moved, unless it was late enough
     * @param seats all seats of the hold
     */
    record CheckoutBegun(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            BookingId bookingId,
            HoldId holdId,
            Instant expiresAt,
            List<SeatId> seats)
            implements SeatEvent {}

    /**
     * An operator took free seats off sale.
     *
     * @param actor who; null if nobody said
     */
    record SeatsBlocked(
            ShowId showId,
            long version,
            Instant at,
            String reason,
            List<SeatId> seats,
            @Nullable ActorId actor) implements SeatEvent {}

    /**
     * An operator put blocked seats back on sale.
     *
     * @param actor who; null if nobody said
     */
    record SeatsUnblocked(
            ShowId showId,
            long version,
            Instant at,
            String reason,
            List<SeatId> seats,
            @Nullable ActorId actor) implements SeatEvent {}

    /**
     * Held seats were given back.
     *
     * @param actor which operator gave them back; null if the buyer did, or the pass they were held under was revoked
     * @param reason why; null if the buyer did
     */
    record SeatsReleased(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            HoldId holdId,
            List<SeatId> seats,
            @Nullable ActorId actor,
            @Nullable String reason)
            implements SeatEvent {
        /** The buyer gave them back. */
        public SeatsReleased(
                ShowId showId, long version, Instant at, BuyerId buyer, HoldId holdId, List<SeatId> seats) {
            this(showId, version, at, buyer, holdId, seats, null, null);
        }
    }

    /**
     * A pass ended before its time: no seats are given under it any more. What was held under it, and is not being paid for,
     * is given back by the event that follows.
     *
     * @param buyer whose pass it was
     * @param passUntil when it would have ended, exclusive
     */
    record PassRevoked(ShowId showId, long version, Instant at, BuyerId buyer, PassId passId, Instant passUntil)
            implements SeatEvent {}

    /** A hold reached its deadline, and all its seats became free. */
    record HoldExpired(ShowId showId, long version, Instant at, BuyerId buyer, HoldId holdId, List<SeatId> seats)
            implements SeatEvent {}

    /**
     * A hold became a booking.
     *
     * @param total what the seats cost together
     */
    record SeatsBooked(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            BookingId bookingId,
            HoldId holdId,
            List<SeatId> seats,
            Money total)
            implements SeatEvent {}

    /**
     * A booking was cancelled, and its seats became free.
     *
     * @param actor which operator cancelled it; null if the buyer did
     * @param reason why; null if the buyer did
     */
    record BookingCancelled(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            BookingId bookingId,
            List<SeatId> seats,
            @Nullable ActorId actor,
            @Nullable String reason)
            implements SeatEvent {
        /** The buyer cancelled it. */
        public BookingCancelled(
                ShowId showId, long version, Instant at, BuyerId buyer, BookingId bookingId, List<SeatId> seats) {
            this(showId, version, at, buyer, bookingId, seats, null, null);
        }
    }
}
