package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.SeatCommand.BeginCheckout;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;

/**
 * Decides whether a payment for a hold may begin, and secures the hold for it: once, by a bounded time. A hold is its own
 * memory of that, so a checkout that comes again is answered alike for as long as the hold lives.
 */
final class CheckoutDecisions {
    private CheckoutDecisions() {}

    static SeatReply begin(Draft draft, BeginCheckout command) {
        SeatBook book = draft.book();
        if (book.booked(command.bookingId()).length > 0 || book.confirmed().find(command.bookingId()) != null) {
            // Booked under this id already: that it is over would be the wrong thing to say.
            return Replies.refused(draft, command, Refusal.KEY_REUSED);
        }
        HeldAsk ask = new HeldAsk(command.buyer(), command.holdId(), command.seats(), command.total());
        return switch (ask.in(draft, command)) {
            case HeldAsk.Refused refused -> refused.refusal();
            case HeldAsk.Found(int[] held, Money total) -> begin(draft, command, held, total);
        };
    }

    private static SeatReply begin(Draft draft, BeginCheckout command, int[] held, Money total) {
        Instant expiresAt = draft.book().expiresAt(held[0]);
        if (!draft.book().moves(held[0]).byCheckout()) {
            Instant paid = draft.now().plusMillis(SaleRules.CHECKOUT_DURATION.toMillis());
            expiresAt = paid.isAfter(expiresAt) ? paid : expiresAt;
            draft.add(new SeatEvent.CheckoutBegun(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    command.buyer(),
                    command.bookingId(),
                    command.holdId(),
                    expiresAt,
                    draft.seats(held)));
        }
        return new SeatReply.CheckoutBegun(
                command.commandId(),
                draft.showId(),
                draft.version(),
                draft.now(),
                command.buyer(),
                command.bookingId(),
                command.holdId(),
                expiresAt,
                draft.seats(held),
                total);
    }
}
