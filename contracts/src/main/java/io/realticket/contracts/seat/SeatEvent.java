package io.realticket.contracts.seat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.time.Instant;
import java.util.List;

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

    /** An operator ended the sale. */
    record ShowClosed(ShowId showId, long version, Instant at) implements SeatEvent {}

    /**
     * Deciding a command failed, and the show stopped selling until it is resumed.
     *
     * @param commandOffset of that command in {@code seat-commands}
     * @param cause what failed, for the operator
     */
    record ShowSuspended(ShowId showId, long version, Instant at, long commandOffset, String cause)
            implements SeatEvent {}

    /** An operator put the show back to work. */
    record ShowResumed(ShowId showId, long version, Instant at) implements SeatEvent {}

    /**
     * Free seats became the buyer's.
     *
     * @param expiresAt exclusive deadline of the whole hold, set by its first seats
     * @param seats the new ones only
     */
    record SeatsHeld(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            HoldId holdId,
            Instant expiresAt,
            List<SeatId> seats)
            implements SeatEvent {}

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

    /** An operator took free seats off sale. */
    record SeatsBlocked(ShowId showId, long version, Instant at, String reason, List<SeatId> seats)
            implements SeatEvent {}

    /** An operator put blocked seats back on sale. */
    record SeatsUnblocked(ShowId showId, long version, Instant at, String reason, List<SeatId> seats)
            implements SeatEvent {}

    /** The buyer gave held seats back. */
    record SeatsReleased(ShowId showId, long version, Instant at, BuyerId buyer, HoldId holdId, List<SeatId> seats)
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

    /** A booking was cancelled, and its seats became free. */
    record BookingCancelled(
            ShowId showId, long version, Instant at, BuyerId buyer, BookingId bookingId, List<SeatId> seats)
            implements SeatEvent {}
}
