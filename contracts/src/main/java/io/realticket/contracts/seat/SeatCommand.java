package io.realticket.contracts.seat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What buyers, operators and the platform may ask of a show's seats. Every command names the show that decides it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SeatCommand {
    /** Returns the request's id, the same if it is sent again. */
    CommandId commandId();

    /** Returns the show that decides. */
    ShowId showId();

    /** Returns who asks, or whom the platform speaks of; null if that is nobody, or an operator asks. */
    default @Nullable BuyerId buyer() {
        return null;
    }

    /** Returns the pass that it is asked under; null if none is shown or none is needed. */
    default @Nullable PassClaim pass() {
        return null;
    }

    /** Returns which operator asks; null if a buyer or the platform does, or nobody said. */
    default @Nullable ActorId actor() {
        return null;
    }

    /**
     * Gives a show its layout, prices, limits and times, or changes what may be changed of them. Idempotent by the
     * version of the settings.
     *
     * @param settings all of them, not a difference
     */
    record OpenShow(CommandId commandId, ShowId showId, ShowSettings settings) implements SeatCommand {}

    /**
     * Ends the sale now, whatever its closing time. Holds that live may still be confirmed.
     *
     * @param actor null in what was written before it was said
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters; null likewise
     */
    record CloseShow(
            CommandId commandId,
            ShowId showId,
            @Nullable ActorId actor,
            @Nullable String reason) implements SeatCommand {
        /** Checks the bounds. */
        public CloseShow {
            reason = Reason.checkedIfAny(reason);
        }
    }

    /**
     * Puts a suspended show back to work, once an operator has understood why it was suspended.
     *
     * @param actor null in what was written before it was said
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters; null likewise
     */
    record ResumeShow(
            CommandId commandId,
            ShowId showId,
            @Nullable ActorId actor,
            @Nullable String reason) implements SeatCommand {
        /** Checks the bounds. */
        public ResumeShow {
            reason = Reason.checkedIfAny(reason);
        }
    }

    /**
     * Gives nobody seats until the sale is resumed. What is held may be extended, paid for and given back. A sale that is
     * paused may be paused again with another message.
     *
     * @param message what buyers are told, 0 to {@value Reason#MESSAGE_LENGTH_MAX} characters
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     */
    record PauseSale(CommandId commandId, ShowId showId, String message, ActorId actor, String reason)
            implements SeatCommand {
        /** Checks the bounds. */
        public PauseSale {
            message = Reason.checkedMessage(message);
            reason = Reason.checked(reason);
        }
    }

    /**
     * Lets a paused sale go on.
     *
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     */
    record ResumeSale(CommandId commandId, ShowId showId, ActorId actor, String reason) implements SeatCommand {
        /** Checks the bounds. */
        public ResumeSale {
            reason = Reason.checked(reason);
        }
    }

    /**
     * Gives back what buyers hold, but for holds that are being paid for. About {@value SeatRange#CELLS_MAX} seats at a
     * time; the reply says how many are left to another command.
     *
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     */
    record ReleaseAllHolds(CommandId commandId, ShowId showId, ActorId actor, String reason) implements SeatCommand {
        /** Checks the bounds. */
        public ReleaseAllHolds {
            reason = Reason.checked(reason);
        }
    }

    /**
     * Gives back everything that buyers hold, cancels every booking, and opens the sale again if it was closed or paused.
     * For shows that nobody pays for. About {@value SeatRange#CELLS_MAX} seats at a time; the reply says how many are left
     * to another command.
     *
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     */
    record ResetShow(CommandId commandId, ShowId showId, ActorId actor, String reason) implements SeatCommand {
        /** Checks the bounds. */
        public ResetShow {
            reason = Reason.checked(reason);
        }
    }

    /**
     * Asks for a hold on every listed seat, or on none. Seats that the buyer already holds stay as they are.
     *
     * @param pass null if the buyer has shown none
     * @param answerBy exclusive: decided at or after it, the command is refused
     * @param seats of any sections, each named once
     */
    record HoldSeats(
            CommandId commandId,
            ShowId showId,
            BuyerId buyer,
            @Nullable PassClaim pass,
            Instant answerBy,
            List<SeatId> seats)
            implements SeatCommand {
        /** Checks the seats. */
        public HoldSeats {
            seats = SeatList.checked(seats);
        }

        /** Asks without a pass. */
        public HoldSeats(CommandId commandId, ShowId showId, BuyerId buyer, Instant answerBy, List<SeatId> seats) {
            this(commandId, showId, buyer, null, answerBy, seats);
        }
    }

    /**
     * Asks to hold so many seats in all: those the buyer holds already, and for what is missing the best that are free; or
     * none of them. What is best is written down in ADR 6.
     *
     * @param pass null if the buyer has shown none
     * @param answerBy exclusive: decided at or after it, the command is refused
     * @param seatCount how many the buyer then holds, 1 to {@value SaleRules#SEATS_PER_BUYER_BOUND}
     * @param category only seats of this price category; null for any
     * @param sections only seats of these sections; empty for any
     */
    record HoldBestAvailable(
            CommandId commandId,
            ShowId showId,
            BuyerId buyer,
            @Nullable PassClaim pass,
            Instant answerBy,
            int seatCount,
            @Nullable String category,
            List<SectionId> sections)
            implements SeatCommand {
        /** Checks the bounds. */
        public HoldBestAvailable {
            if (seatCount < 1 || seatCount > SaleRules.SEATS_PER_BUYER_BOUND) {
                throw new IllegalArgumentException(
                        "seatCount is 1 to " + SaleRules.SEATS_PER_BUYER_BOUND + ", not " + seatCount);
            }
            sections = SectionList.checked(sections);
        }

        /** Asks without a pass. */
        public HoldBestAvailable(
                CommandId commandId,
                ShowId showId,
                BuyerId buyer,
                Instant answerBy,
                int seatCount,
                @Nullable String category,
                List<SectionId> sections) {
            this(commandId, showId, buyer, null, answerBy, seatCount, category, sections);
        }
    }

    /** Moves the deadline of a live hold, once, by the rules' extension. */
    record ExtendHold(CommandId commandId, ShowId showId, BuyerId buyer, HoldId holdId) implements SeatCommand {}

    /**
     * Takes seats off sale for the house. Seats that are held or sold stay as they are.
     *
     * @param ranges together at most {@value SeatRange#CELLS_MAX} cells; more is asked for in several commands
     * @param onlyFree whether to take what is free and leave the rest; otherwise all seats must be free, or none is taken
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     * @param actor null in what was written before it was said
     */
    record BlockSeats(
            CommandId commandId,
            ShowId showId,
            List<SeatRange> ranges,
            boolean onlyFree,
            String reason,
            @Nullable ActorId actor)
            implements SeatCommand {
        /** Checks the bounds. */
        public BlockSeats {
            ranges = SeatRange.checked(ranges);
            reason = Reason.checked(reason);
        }
    }

    /**
     * Puts blocked seats back on sale. Seats that are not blocked stay as they are.
     *
     * @param ranges together at most {@value SeatRange#CELLS_MAX} cells
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     * @param actor null in what was written before it was said
     */
    record UnblockSeats(
            CommandId commandId,
            ShowId showId,
            List<SeatRange> ranges,
            String reason,
            @Nullable ActorId actor) implements SeatCommand {
        /** Checks the bounds. */
        public UnblockSeats {
            ranges = SeatRange.checked(ranges);
            reason = Reason.checked(reason);
        }
    }

    /**
     * Gives back every listed seat, or none if one of them is not in the buyer's live hold.
     *
     * @param seats each named once
     */
    record ReleaseSeats(CommandId commandId, ShowId showId, BuyerId buyer, List<SeatId> seats) implements SeatCommand {
        /** Checks the seats. */
        public ReleaseSeats {
            seats = SeatList.checked(seats);
        }
    }

    /** Gives back whatever the buyer holds, which may be nothing. Booked seats stay booked. */
    record ReleaseHold(CommandId commandId, ShowId showId, BuyerId buyer) implements SeatCommand {}

    /**
     * Secures exactly the seats of a live hold for the time of a payment: their deadline becomes at least
     * {@link SaleRules#CHECKOUT_DURATION} from now, once per hold. A further checkout of the same hold, under whatever
     * booking id, is answered alike and moves nothing.
     *
     * @param bookingId what the payment is made under
     * @param seats what the buyer saw; the command is refused if the hold has other seats
     * @param total what the buyer saw; the command is refused if they cost something else
     */
    record BeginCheckout(
            CommandId commandId,
            ShowId showId,
            BuyerId buyer,
            BookingId bookingId,
            HoldId holdId,
            List<SeatId> seats,
            Money total)
            implements SeatCommand {
        /** Checks the seats. */
        public BeginCheckout {
            seats = SeatList.checked(seats);
        }
    }

    /**
     * Books exactly the seats of a live hold. Idempotent by booking id.
     *
     * @param seats what the buyer saw; the command is refused if the hold has other seats
     * @param total what the buyer pays; the command is refused if the seats cost something else. Null in what was written
     *     before the total was sent: then it is not compared
     */
    record ConfirmHold(
            CommandId commandId,
            ShowId showId,
            BuyerId buyer,
            BookingId bookingId,
            HoldId holdId,
            List<SeatId> seats,
            @Nullable Money total)
            implements SeatCommand {
        /** Checks the seats. */
        public ConfirmHold {
            seats = SeatList.checked(seats);
        }
    }

    /** Gives the seats of a booking back on sale. Only the booking's own buyer may. */
    record CancelBooking(CommandId commandId, ShowId showId, BuyerId buyer, BookingId bookingId)
            implements SeatCommand {}

    /**
     * Ends a pass before its time: no seats are given under it any more, and what its buyer holds under it is given back, but
     * for a hold that is being paid for. Told by the waiting room, at least once and perhaps late. Idempotent by the pass.
     *
     * @param buyer whose pass it is
     * @param passUntil when it would have ended, exclusive
     */
    record RevokePass(CommandId commandId, ShowId showId, BuyerId buyer, PassId passId, Instant passUntil)
            implements SeatCommand {}

    /** Expires what is due. Sent by the decider's own clock when nothing else arrives. */
    record Tick(CommandId commandId, ShowId showId) implements SeatCommand {}
}
