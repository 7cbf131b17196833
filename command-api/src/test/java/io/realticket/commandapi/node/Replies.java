package io.realticket.commandapi.node;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decider may be told to say. */
final class Replies {
    private Replies() {}

    /** Returns the refusal of a hold. */
    static List<SeatReply> refused(SeatCommand command, Refusal reason, @Nullable SeatId seat, @Nullable Long takenBy) {
        return List.of(new SeatReply.Refused(
                command.commandId(), command.showId(), 0, Instant.now(), buyer(command), reason, seat, takenBy));
    }

    private static @Nullable BuyerId buyer(SeatCommand command) {
        return switch (command) {
            case SeatCommand.HoldSeats hold -> hold.buyer();
            case SeatCommand.ConfirmHold confirm -> confirm.buyer();
            case SeatCommand.CancelBooking cancel -> cancel.buyer();
            case SeatCommand.ReleaseHold release -> release.buyer();
            case SeatCommand.ReleaseSeats release -> release.buyer();
            case SeatCommand.HoldBestAvailable best -> best.buyer();
            case SeatCommand.ExtendHold extend -> extend.buyer();
            case SeatCommand.BlockSeats _ -> null;
            case SeatCommand.UnblockSeats _ -> null;
            case SeatCommand.OpenShow _ -> null;
            case SeatCommand.CloseShow _ -> null;
            case SeatCommand.ResumeShow _ -> null;
            case SeatCommand.Tick _ -> null;
        };
    }
}
