package io.realticket.commandapi.replies;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a command asks, whenever it was asked: two requests are the same if their bodies are equal.
 *
 * @param command without its deadline, and without the pass that it is asked under, which may have been renewed
 */
record CommandBody(SeatCommand command) {
    /** Returns the body of {@code command}. */
    static CommandBody of(SeatCommand command) {
        return new CommandBody(
                switch (command) {
                    case SeatCommand.HoldSeats hold ->
                        new SeatCommand.HoldSeats(
                                hold.commandId(), hold.showId(), hold.buyer(), Instant.EPOCH, hold.seats());
                    case SeatCommand.HoldBestAvailable best ->
                        new SeatCommand.HoldBestAvailable(
                                best.commandId(),
                                best.showId(),
                                best.buyer(),
                                Instant.EPOCH,
                                best.seatCount(),
                                best.category(),
                                best.sections());
                    case SeatCommand.ExtendHold extend -> extend;
                    case SeatCommand.BlockSeats block -> block;
                    case SeatCommand.UnblockSeats unblock -> unblock;
                    case SeatCommand.ReleaseSeats release -> release;
                    case SeatCommand.ReleaseHold release -> release;
                    case SeatCommand.BeginCheckout begin -> begin;
                    case SeatCommand.ConfirmHold confirm -> confirm;
                    case SeatCommand.CancelBooking cancel -> cancel;
                    case SeatCommand.OpenShow open -> open;
                    case SeatCommand.CloseShow close -> close;
                    case SeatCommand.ResumeShow resume -> resume;
                    case SeatCommand.PauseSale pause -> pause;
                    case SeatCommand.ResumeSale resume -> resume;
                    case SeatCommand.ReleaseAllHolds all -> all;
                    case SeatCommand.ResetShow reset -> reset;
                    case SeatCommand.RevokePass revoke -> revoke;
                    case SeatCommand.Tick tick -> tick;
                });
    }

    /** Returns who asks; null if the platform or an operator does. */
    @Nullable
    BuyerId buyer() {
        return command.buyer();
    }
}
