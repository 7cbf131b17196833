package io.realticket.commandapi.checkout;

import static io.realticket.commandapi.checkout.Due.InLog.ABSENT;
import static io.realticket.commandapi.checkout.Due.InLog.BOOKED;
import static io.realticket.commandapi.checkout.Due.InLog.CANCELLED;

import io.realticket.commandapi.checkout.Due.InLog;
import java.time.Duration;
import java.time.Instant;

/** What is to be done next about a checkout, so that its seats and its money end together. */
enum Step {
    /** Ask the gateway what became of the payment. */
    FIND_PAYMENT,
    /** Ask the decider once more to book. */
    CONFIRM_AGAIN,
    /** Ask the decider once more to cancel. */
    CANCEL_AGAIN,
    /** Take note that the log has the booking. */
    SETTLE_BOOKED,
    /** Take note that the log has its cancel. */
    SETTLE_CANCELLED,
    /** Take the money. */
    CAPTURE,
    /** Give up what was reserved. */
    GIVE_UP,
    /** Give back what was taken. */
    REFUND,
    /** Look again later. */
    WAIT,
    /** Nothing is left to do. */
    NONE;

    /**
     * Returns the next step: a pure function of what is written down and what the log has.
     *
     * @param askAgainAfter how long a command that somebody else carries is given before it is sent once more
     */
    static Step of(Due due, Duration askAgainAfter) {
        Checkout checkout = due.checkout();
        return switch (checkout.state()) {
            case PENDING -> FIND_PAYMENT;
            case AUTHORISED -> authorised(due, askAgainAfter);
            case BOOKED -> booked(due, askAgainAfter);
            case CANCELLED -> giveBack(checkout.payment());
            // What ended is not to be in the log; a command that was long on its way may have brought it there.
            case DECLINED, ABANDONED, REFUSED -> due.log() == BOOKED ? CANCEL_AGAIN : giveBack(checkout.payment());
        };
    }

    private static Step authorised(Due due, Duration askAgainAfter) {
        return switch (due.log()) {
            case ABSENT -> isOver(due, due.checkout().changedAt(), askAgainAfter) ? CONFIRM_AGAIN : WAIT;
            case BOOKED -> SETTLE_BOOKED;
            case CANCELLED -> SETTLE_CANCELLED;
        };
    }

    private static Step booked(Due due, Duration askAgainAfter) {
        InLog log = due.log();
        Instant cancelAskedAt = due.checkout().cancelAskedAt();
        if (log == CANCELLED) {
            return SETTLE_CANCELLED;
        }
        if (log == ABSENT) {
            // The bookings are being made anew.
            return WAIT;
        }
        if (cancelAskedAt != null) {
            return isOver(due, cancelAskedAt, askAgainAfter) ? CANCEL_AGAIN : WAIT;
        }
        return due.checkout().payment() == PaymentState.AUTHORISED ? CAPTURE : NONE;
    }

    private static Step giveBack(PaymentState payment) {
        return switch (payment) {
            case AUTHORISED -> GIVE_UP;
            case CAPTURED -> REFUND;
            case UNKNOWN, DECLINED, VOIDED, REFUNDED -> NONE;
        };
    }

    private static boolean isOver(Due due, Instant since, Duration span) {
        return !due.now().isBefore(since.plus(span));
    }
}
