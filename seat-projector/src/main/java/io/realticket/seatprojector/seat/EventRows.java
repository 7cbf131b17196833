package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Turns a decision into the rows that change a book. A row is checked against the book here, and throws
 * {@link IllegalStateException} if the event cannot have happened: stop rather than go on wrong.
 */
final class EventRows {
    private EventRows() {}

    /**
     * Returns the rows of one event, to be put before those of the next are asked for.
     *
     * @param commandOffset of the command it follows from
     */
    static List<BookRow> of(SeatBook book, SeatEvent event, long commandOffset) {
        return switch (event) {
            case SeatEvent.ShowOpened opened -> List.of(new BookRow.Settings(opened.settings()));
            case SeatEvent.ShowChanged changed -> List.of(new BookRow.Settings(changed.settings()));
            case SeatEvent.ShowClosed closed -> goesOn(book);
            case SeatEvent.SalePaused paused -> List.of(new BookRow.Pause(paused.message()));
            case SeatEvent.SaleResumed resumed -> goesOn(book);
            case SeatEvent.ShowReset reset -> goesOn(book);
            case SeatEvent.ShowSuspended suspended -> List.of();
            case SeatEvent.ShowResumed resumed -> List.of();
            case SeatEvent.SeatsHeld held -> held(book, held, commandOffset);
            case SeatEvent.HoldExtended extended ->
                moved(book, extended.seats(), extended.holdId(), extended.expiresAt(), DeadlineMoves::withExtension);
            case SeatEvent.CheckoutBegun begun ->
                moved(book, begun.seats(), begun.holdId(), begun.expiresAt(), DeadlineMoves::withCheckout);
            case SeatEvent.SeatsBlocked blocked -> blocked(book, blocked, commandOffset);
            case SeatEvent.SeatsUnblocked unblocked -> freed(book, unblocked.seats(), new Claim.OfHouse());
            case SeatEvent.SeatsReleased released -> freed(book, released.seats(), new Claim.OfHold(released.holdId()));
            case SeatEvent.PassRevoked revoked -> revoked(book, revoked);
            case SeatEvent.HoldExpired expired -> freed(book, expired.seats(), new Claim.OfHold(expired.holdId()));
            case SeatEvent.SeatsBooked booked -> sold(book, booked, commandOffset);
            case SeatEvent.BookingCancelled cancelled ->
                freed(book, cancelled.seats(), new Claim.OfBooking(cancelled.bookingId()));
        };
    }

    /** Returns the header after {@code decision}, which must change something and whose other rows have been put. */
    static BookRow.Header header(SeatBook book, Decision decision, long commandOffset) {
        BookRow.Header before = book.header();
        boolean closed = before.closed();
        boolean suspended = before.suspended();
        long version = before.version();
        for (SeatEvent event : decision.events()) {
            version++;
            if (event.version() != version || event.at().isBefore(before.decidedAt())) {
                throw new IllegalStateException("event " + event + " does not follow " + before);
            }
            closed = (closed || event instanceof SeatEvent.ShowClosed) && !(event instanceof SeatEvent.ShowReset);
            suspended = (suspended || event instanceof SeatEvent.ShowSuspended)
                    && !(event instanceof SeatEvent.ShowResumed);
        }
        return new BookRow.Header(version, commandOffset, decision.reply().at(), closed, suspended);
    }

    // Whatever ends a pause.
    private static List<BookRow> goesOn(SeatBook book) {
        return book.pause().message() == null ? List.of() : List.of(new BookRow.Pause(null));
    }

    private static List<BookRow> held(SeatBook book, SeatEvent.SeatsHeld held, long commandOffset) {
        List<BookRow> rows = new ArrayList<>(held.seats().size());
        Claim claim = new Claim.OfNobody();
        DeadlineMoves moves = Arrays.stream(book.heldBy(held.buyer()))
                .mapToObj(book::moves)
                .findFirst()
                .orElse(DeadlineMoves.NONE);
        for (SeatId seat : held.seats()) {
            int number = claim.check(book, seat);
            rows.add(new BookRow.Held(
                    number, held.buyer(), held.holdId(), held.expiresAt(), moves, held.passId(), commandOffset));
        }
        return rows;
    }

    private static List<BookRow> moved(
            SeatBook book, List<SeatId> seats, HoldId hold, Instant expiresAt, UnaryOperator<DeadlineMoves> move) {
        List<BookRow> rows = new ArrayList<>(seats.size());
        Claim claim = new Claim.OfHold(hold);
        for (SeatId seat : seats) {
            int number = claim.check(book, seat);
            DeadlineMoves moves = move.apply(book.moves(number));
            rows.add(new BookRow.Held(
                    number, book.buyer(number), hold, expiresAt, moves, book.pass(number), book.takenBy(number)));
        }
        return rows;
    }

    // A pass that has ended needs no remembering: it is worth nothing by itself.
    private static List<BookRow> revoked(SeatBook book, SeatEvent.PassRevoked revoked) {
        RevokedPasses passes = book.revoked();
        return revoked.at().isBefore(revoked.passUntil()) && !passes.isWorthless(revoked.passId(), revoked.passUntil())
                ? passes.remembering(revoked.passId(), revoked.passUntil())
                : List.of();
    }

    private static List<BookRow> blocked(SeatBook book, SeatEvent.SeatsBlocked blocked, long commandOffset) {
        List<BookRow> rows = new ArrayList<>(blocked.seats().size());
        Claim claim = new Claim.OfNobody();
        for (SeatId seat : blocked.seats()) {
            rows.add(new BookRow.Blocked(claim.check(book, seat), commandOffset));
        }
        return rows;
    }

    private static List<BookRow> freed(SeatBook book, List<SeatId> seats, Claim claim) {
        List<BookRow> rows = new ArrayList<>(seats.size());
        for (SeatId seat : seats) {
            rows.add(new BookRow.Free(claim.check(book, seat)));
        }
        return rows;
    }

    private static List<BookRow> sold(SeatBook book, SeatEvent.SeatsBooked booked, long commandOffset) {
        ConfirmedRing confirmed = book.confirmed();
        if (confirmed.find(booked.bookingId()) != null || book.booked(booked.bookingId()).length > 0) {
            throw new IllegalStateException(
                    "booking " + booked.bookingId() + " of show " + book.showId() + " was confirmed before");
        }
        List<BookRow> rows = new ArrayList<>(booked.seats().size() + 1);
        rows.add(new BookRow.Confirmed(confirmed.next(), booked.bookingId(), booked.holdId()));
        Claim claim = new Claim.OfHold(booked.holdId());
        for (SeatId seat : booked.seats()) {
            int number = claim.check(book, seat);
            long amountMinor = Prices.of(Objects.requireNonNull(book.settings()), book.numbers(), number)
                    .amountMinor();
            rows.add(new BookRow.Sold(number, booked.buyer(), booked.bookingId(), amountMinor, commandOffset));
        }
        return rows;
    }
}
