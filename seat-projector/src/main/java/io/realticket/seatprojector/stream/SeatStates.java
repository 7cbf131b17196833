package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.contracts.seat.ShowSettings;
import io.realticket.seatprojector.seat.SeatBook;
import java.util.List;
import java.util.function.BiConsumer;

/** What an event makes of the seats and sections in {@code seat-state}. */
final class SeatStates {
    private SeatStates() {}

    /** Hands every record that {@code event} changes to {@code to}. {@code book} is as it is after the event. */
    static void of(SeatEvent event, SeatBook book, BiConsumer<SeatStateKey, SeatState> to) {
        switch (event) {
            case SeatEvent.ShowOpened opened -> sections(book, event, to);
            case SeatEvent.ShowChanged changed -> sections(book, event, to);
            case SeatEvent.SalePaused paused -> sections(book, event, to);
            case SeatEvent.SaleResumed resumed -> sections(book, event, to);
            case SeatEvent.ShowReset reset -> sections(book, event, to);
            case SeatEvent.ShowClosed closed -> sections(book, event, to);
            case SeatEvent.ShowSuspended suspended -> sections(book, event, to);
            case SeatEvent.ShowResumed resumed -> sections(book, event, to);
            case SeatEvent.SeatsHeld held ->
                seats(
                        held.showId(),
                        held.seats(),
                        new SeatState.Seat(
                                SeatStatus.HELD, held.version(), held.buyer(), held.holdId(), held.expiresAt(), null),
                        to);
            case SeatEvent.HoldExtended extended ->
                seats(
                        extended.showId(),
                        extended.seats(),
                        new SeatState.Seat(
                                SeatStatus.HELD,
                                extended.version(),
                                extended.buyer(),
                                extended.holdId(),
                                extended.expiresAt(),
                                null),
                        to);
            case SeatEvent.CheckoutBegun begun ->
                seats(
                        begun.showId(),
                        begun.seats(),
                        new SeatState.Seat(
                                SeatStatus.HELD,
                                begun.version(),
                                begun.buyer(),
                                begun.holdId(),
                                begun.expiresAt(),
                                null),
                        to);
            case SeatEvent.SeatsBlocked blocked ->
                seats(
                        blocked.showId(),
                        blocked.seats(),
                        new SeatState.Seat(SeatStatus.BLOCKED, blocked.version(), null, null, null, null),
                        to);
            case SeatEvent.SeatsUnblocked unblocked ->
                seats(unblocked.showId(), unblocked.seats(), SeatState.Seat.free(unblocked.version()), to);
            case SeatEvent.SeatsReleased released ->
                seats(released.showId(), released.seats(), SeatState.Seat.free(released.version()), to);
            case SeatEvent.PassRevoked revoked -> {
                // No seat is another one's for that: what was held under it is told by its release.
            }
            case SeatEvent.HoldExpired expired ->
                seats(expired.showId(), expired.seats(), SeatState.Seat.free(expired.version()), to);
            case SeatEvent.SeatsBooked booked ->
                seats(
                        booked.showId(),
                        booked.seats(),
                        new SeatState.Seat(
                                SeatStatus.SOLD, booked.version(), booked.buyer(), null, null, booked.bookingId()),
                        to);
            case SeatEvent.BookingCancelled cancelled ->
                seats(cancelled.showId(), cancelled.seats(), SeatState.Seat.free(cancelled.version()), to);
        }
    }

    private static void seats(
            ShowId show, List<SeatId> seats, SeatState.Seat state, BiConsumer<SeatStateKey, SeatState> to) {
        for (SeatId seat : seats) {
            to.accept(new SeatStateKey.OfSeat(show, seat), state);
        }
    }

    // A show that was suspended before it had a layout has no sections to tell of.
    private static void sections(SeatBook book, SeatEvent event, BiConsumer<SeatStateKey, SeatState> to) {
        ShowSettings settings = book.settings();
        if (settings == null) {
            return;
        }
        String message = book.sale() == SaleState.PAUSED ? book.pause().message() : null;
        List<SectionLayout> sections = settings.layout().sections();
        for (int ordinal = 0; ordinal < sections.size(); ordinal++) {
            SectionLayout section = sections.get(ordinal);
            SeatState.Section header = new SeatState.Section(
                    ordinal,
                    sections.size(),
                    section.cells(),
                    section.rowLength(),
                    section.seats(),
                    settings.layout().version(),
                    book.sale(),
                    settings.opensAt(),
                    settings.closesAt(),
                    event.version(),
                    message);
            to.accept(new SeatStateKey.OfSection(book.showId(), section.id()), header);
        }
    }
}
