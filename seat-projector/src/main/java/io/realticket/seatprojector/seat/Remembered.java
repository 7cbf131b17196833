package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers a command that was granted a short while ago as it was answered then. */
final class Remembered {
    private Remembered() {}

    /**
     * Whether {@code reply} must be given again, even if nothing changed: what was asked in vain may be possible by the
     * time it is asked again, and what an operator did may have been undone since. An operator who stops a sale is never
     * refused for want of memory, and then not remembered. Bookings are known by their id for as long as they last, and checkouts by their hold.
     */
    static boolean mustBe(Draft draft, SeatCommand command, SeatReply reply) {
        return switch (reply) {
            case SeatReply.Held held -> true;
            case SeatReply.Released released -> true;
            case SeatReply.Cancelled cancelled -> true;
            case SeatReply.HouseSeats house -> true;
            case SeatReply.Cleared cleared -> true;
            case SeatReply.CheckoutBegun begun -> false;
            case SeatReply.Booked booked -> false;
            case SeatReply.Done done ->
                command.actor() != null && !draft.book().grants().isFull(draft.now());
            case SeatReply.Refused refused -> false;
        };
    }

    /** Returns the earlier answer, a refusal if the key now stands for something else, or null if there is none. */
    static @Nullable SeatReply find(Draft draft, SeatCommand command) {
        BookRow.Grant grant = draft.book().grants().find(command.commandId(), draft.now());
        if (grant == null) {
            return null;
        }
        boolean same = Objects.equals(grant.reply().buyer(), command.buyer())
                && grant.asked().isSameAs(Asked.of(command));
        return same ? grant.reply() : Replies.refused(draft, command, Refusal.KEY_REUSED);
    }
}
