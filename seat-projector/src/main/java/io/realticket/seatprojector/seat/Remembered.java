package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers a command that was granted a short while ago as it was answered then. */
final class Remembered {
    private Remembered() {}

    /**
     * Whether {@code reply} must be given again, even if nothing changed: what was asked in vain may be possible by the
     * time it is asked again. Bookings are known by their id for as long as they last.
     */
    static boolean mustBe(SeatReply reply) {
        return switch (reply) {
            case SeatReply.Held held -> true;
            case SeatReply.Released released -> true;
            case SeatReply.Cancelled cancelled -> true;
            case SeatReply.HouseSeats house -> false;
            case SeatReply.Booked booked -> false;
            case SeatReply.Done done -> false;
            case SeatReply.Refused refused -> false;
        };
    }

    /** Returns the earlier answer, a refusal if the key now stands for something else, or null if there is none. */
    static @Nullable SeatReply find(Draft draft, SeatCommand command) {
        SeatReply reply = draft.book().grants().find(command.commandId(), draft.now());
        boolean sameBuyer = reply == null || Objects.equals(reply.buyer(), SeatDecider.buyer(command));
        if (reply == null || (sameBuyer && answers(reply, command))) {
            return reply;
        }
        return Replies.refused(draft, command, Refusal.KEY_REUSED);
    }

    private static boolean answers(SeatReply reply, SeatCommand command) {
        return switch (reply) {
            case SeatReply.Held held -> answers(held, command);
            case SeatReply.Released released ->
                (command instanceof SeatCommand.ReleaseHold && released.seats().isEmpty())
                        || (command instanceof SeatCommand.ReleaseSeats release
                                && same(released.released(), release.seats()));
            case SeatReply.Cancelled cancelled ->
                command instanceof SeatCommand.CancelBooking cancel
                        && cancelled.bookingId().equals(cancel.bookingId());
            case SeatReply.HouseSeats house -> false;
            case SeatReply.Booked booked -> false;
            case SeatReply.Done done -> false;
            case SeatReply.Refused refused -> false;
        };
    }

    private static boolean answers(SeatReply.Held held, SeatCommand command) {
        if (command instanceof SeatCommand.ExtendHold extend) {
            return held.granted().isEmpty() && held.holdId().equals(extend.holdId());
        }
        if (command instanceof SeatCommand.HoldBestAvailable best) {
            return held.seats().size() >= best.seatCount();
        }
        return command instanceof SeatCommand.HoldSeats hold && same(held.granted(), hold.seats());
    }

    private static boolean same(List<SeatId> answered, List<SeatId> asked) {
        return answered.size() == asked.size() && new HashSet<>(answered).containsAll(asked);
    }
}
