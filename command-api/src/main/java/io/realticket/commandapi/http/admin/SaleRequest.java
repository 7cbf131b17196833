package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.Deed;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Reason;
import io.realticket.contracts.seat.SeatCommand;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a sale.
 *
 * @param action {@code pause}, {@code resume}, {@code close} or {@code resume-suspended}
 * @param message what buyers are told while it is paused
 */
record SaleRequest(
        @Nullable String action,
        @Nullable String message,
        @Nullable String reason) {
    /** What may become of a sale. */
    enum Turn {
        /** Nobody gets seats for a while. */
        PAUSE(Action.PAUSE_SALE),
        /** A paused sale goes on. */
        RESUME(Action.RESUME_SALE),
        /** It ends now. */
        CLOSE(Action.CLOSE_SHOW),
        /** It goes on after a fault. */
        RESUME_SUSPENDED(Action.RESUME_SHOW);

        private final Action action;

        Turn(Action action) {
            this.action = action;
        }

        Action action() {
            return action;
        }
    }

    /** What is asked. */
    record Checked(Turn turn, String message, String reason) {
        SeatCommand command(Deed deed, ShowId show) {
            return switch (turn) {
                case PAUSE -> new SeatCommand.PauseSale(deed.id(), show, message, deed.actor(), deed.reason());
                case RESUME -> new SeatCommand.ResumeSale(deed.id(), show, deed.actor(), deed.reason());
                case CLOSE -> new SeatCommand.CloseShow(deed.id(), show, deed.actor(), deed.reason());
                case RESUME_SUSPENDED -> new SeatCommand.ResumeShow(deed.id(), show, deed.actor(), deed.reason());
            };
        }
    }

    /** Returns what is asked, or ends the request with a problem that names each wrong field. */
    Checked checked() {
        Fields fields = new Fields();
        Turn turn = switch (action) {
            case "pause" -> Turn.PAUSE;
            case "resume" -> Turn.RESUME;
            case "close" -> Turn.CLOSE;
            case "resume-suspended" -> Turn.RESUME_SUSPENDED;
            case null, default -> null;
        };
        fields.check(turn != null, "action", "must be pause, resume, close or resume-suspended");
        String told = fields.line("message", message, 0, Reason.MESSAGE_LENGTH_MAX);
        fields.check(told.isEmpty() || turn == null || turn == Turn.PAUSE, "message", "must be given with pause only");
        String why = fields.reason(reason);
        fields.throwIfAny();
        if (turn == null) {
            throw new IllegalStateException("a fault that nobody noted");
        }
        return new Checked(turn, told, why);
    }
}
