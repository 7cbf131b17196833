package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand.CancelBooking;
import io.realticket.contracts.seat.SeatCommand.ConfirmHold;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides whether a hold becomes a booking, and whether a booking ends. */
final class BookingDecisions {
    private BookingDecisions() {}

    static SeatReply confirm(Draft draft, ConfirmHold command) {
        int[] booked = draft.book().booked(command.bookingId());
        BookRow.Confirmed before = draft.book().confirmed().find(command.bookingId());
        if (booked.length > 0) {
            return repeated(draft, command, booked, before);
        }
        if (before != null) {
            // Cancelled since: an id that was paid for once must not be paid for again.
            return Replies.refused(draft, command, Refusal.KEY_REUSED);
        }
        HeldAsk ask = new HeldAsk(command.buyer(), command.holdId(), command.seats(), command.total());
        return switch (ask.in(draft, command)) {
            case HeldAsk.Refused refused -> refused.refusal();
            case HeldAsk.Found(int[] held, Money total) -> confirm(draft, command, held, total);
        };
    }

    private static SeatReply confirm(Draft draft, ConfirmHold command, int[] held, Money total) {
        draft.add(new SeatEvent.SeatsBooked(
                draft.showId(),
                draft.nextVersion(),
                draft.now(),
                command.buyer(),
                command.bookingId(),
                command.holdId(),
                draft.seats(held),
                total));
        return booked(draft, command, held, total);
    }

    // The booking is known for as long as it lasts, so a confirm is answered alike however late it comes again.
    private static SeatReply repeated(
            Draft draft, ConfirmHold command, int[] booked, BookRow.@Nullable Confirmed before) {
        SeatBook book = draft.book();
        boolean same = book.buyer(booked[0]).equals(command.buyer())
                && (before == null || before.holdId().equals(command.holdId()))
                && SeatAsk.of(draft, command, command.seats()) instanceof SeatAsk.Found seen
                && Arrays.equals(seen.numbers(), booked);
        if (!same) {
            return Replies.refused(draft, command, Refusal.KEY_REUSED);
        }
        long amountMinor = Arrays.stream(booked).mapToLong(book::amountMinor).sum();
        return booked(draft, command, booked, new Money(amountMinor, Prices.currency(draft.settings())));
    }

    private static SeatReply booked(Draft draft, ConfirmHold command, int[] seats, Money total) {
        return new SeatReply.Booked(
                command.commandId(),
                draft.showId(),
                draft.version(),
                draft.now(),
                command.buyer(),
                command.bookingId(),
                draft.seats(seats),
                total);
    }

    static SeatReply cancel(Draft draft, CancelBooking command) {
        SeatBook book = draft.book();
        int[] booked = book.booked(command.bookingId());
        if (booked.length == 0 || !book.buyer(booked[0]).equals(command.buyer())) {
            return Replies.refused(draft, command, Refusal.UNKNOWN_BOOKING);
        }
        if (book.grants().isFull(draft.now())) {
            return Replies.refused(draft, command, Refusal.OVERLOADED);
        }
        draft.add(new SeatEvent.BookingCancelled(
                draft.showId(),
                draft.nextVersion(),
                draft.now(),
                command.buyer(),
                command.bookingId(),
                draft.seats(booked)));
        return new SeatReply.Cancelled(
                command.commandId(),
                draft.showId(),
                draft.version(),
                draft.now(),
                command.buyer(),
                command.bookingId(),
                draft.seats(booked));
    }
}
