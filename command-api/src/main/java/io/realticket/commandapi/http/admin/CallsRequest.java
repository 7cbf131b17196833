package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.Deed;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.Reason;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the calls.
 *
 * @param action pause, resume or close
 * @param message what the line is told; nothing unless given
 */
record CallsRequest(
        @Nullable String action,
        @Nullable String message,
        @Nullable String reason) {
    /** What an operator may do to calls. */
    enum Turn {
        PAUSE(Action.PAUSE_CALLS),
        RESUME(Action.RESUME_CALLS),
        CLOSE(Action.CLOSE_ROOM);

        private final Action action;

        Turn(Action action) {
            this.action = action;
        }

        Action action() {
            return action;
        }
    }

    /** All of it, within its bounds. */
    record Checked(Turn turn, String message, String reason) {
        QueueCommand command(Deed deed, ShowId show) {
            return switch (turn) {
                case PAUSE -> new QueueCommand.PauseCalls(deed.id(), show, message, deed.actor(), reason);
                case RESUME -> new QueueCommand.ResumeCalls(deed.id(), show, deed.actor(), reason);
                case CLOSE -> new QueueCommand.CloseRoom(deed.id(), show, message, deed.actor(), reason);
            };
        }
    }

    Checked checked() {
        Fields fields = new Fields();
        Turn asked = fields.parsed(
                "action",
                action == null ? "" : action.toUpperCase(Locale.ROOT),
                Turn::valueOf,
                "must be pause, resume or close");
        String told = fields.line("message", message, 0, Reason.MESSAGE_LENGTH_MAX);
        String why = fields.reason(reason);
        fields.throwIfAny();
        return new Checked(Objects.requireNonNull(asked), told, why);
    }
}
