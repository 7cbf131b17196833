package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;

/** Decides what operators and the catalog do to a show as a whole. */
final class ShowDecisions {
    private ShowDecisions() {}

    static SeatReply open(Draft draft, SeatCommand.OpenShow command) {
        ShowSettings current = draft.book().settings();
        ShowSettings next = command.settings();
        if (current == null) {
            draft.add(new SeatEvent.ShowOpened(draft.showId(), draft.nextVersion(), draft.now(), next));
        } else if (next.version() > current.version()) {
            // What was booked before is told again in the show's currency, so that one stays too.
            if (!next.layout().hasSameSeats(current.layout())
                    || !Prices.currency(next).equals(Prices.currency(current))) {
                return Replies.refused(draft, command, Refusal.LAYOUT_IMMUTABLE);
            }
            draft.add(new SeatEvent.ShowChanged(draft.showId(), draft.nextVersion(), draft.now(), next));
        }
        return Replies.done(draft, command);
    }

    static SeatReply close(Draft draft, SeatCommand.CloseShow command) {
        if (draft.book().sale() != SaleState.CLOSED) {
            draft.add(new SeatEvent.ShowClosed(
                    draft.showId(), draft.nextVersion(), draft.now(), command.actor(), command.reason()));
        }
        return Replies.done(draft, command);
    }

    static SeatReply pause(Draft draft, SeatCommand.PauseSale command) {
        if (draft.book().sale() == SaleState.CLOSED) {
            return Replies.refused(draft, command, Refusal.SALE_CLOSED);
        }
        if (!command.message().equals(draft.book().pause().message())) {
            draft.add(new SeatEvent.SalePaused(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    command.message(),
                    command.actor(),
                    command.reason()));
        }
        return Replies.done(draft, command);
    }

    static SeatReply resumeSale(Draft draft, SeatCommand.ResumeSale command) {
        if (draft.book().sale() == SaleState.PAUSED) {
            draft.add(new SeatEvent.SaleResumed(
                    draft.showId(), draft.nextVersion(), draft.now(), command.actor(), command.reason()));
        }
        return Replies.done(draft, command);
    }

    static SeatReply resume(Draft draft, SeatCommand.ResumeShow command) {
        if (draft.book().sale() == SaleState.SUSPENDED) {
            draft.add(new SeatEvent.ShowResumed(
                    draft.showId(), draft.nextVersion(), draft.now(), command.actor(), command.reason()));
        }
        return Replies.done(draft, command);
    }
}
