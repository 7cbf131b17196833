package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.booking.Receipt;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.checkout.Checkout;
import io.realticket.commandapi.checkout.Order;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.ticket.Admissions;
import io.realticket.commandapi.ticket.Ticket;
import io.realticket.commandapi.ticket.TicketSigner;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes receipts by the catalog. Thread-safe. */
@Component
final class Receipts {
    private final KnownShows shows;
    private final Bookings bookings;
    private final TicketSigner signer;
    private final Admissions admissions;

    Receipts(KnownShows shows, Bookings bookings, TicketSigner signer, Admissions admissions) {
        this.shows = shows;
        this.bookings = bookings;
        this.signer = signer;
        this.admissions = admissions;
    }

    /** Returns the receipt of {@code booking}. */
    BookingView of(Booking booking) {
        return of(BookedSeats.of(booking));
    }

    /** Returns the receipt of what was just booked, which the projection may not have yet. */
    BookingView of(SeatReply.Booked booked) {
        return withTickets(BookedSeats.of(booked));
    }

    /** Returns the receipt of what was booked just now, with tickets that nobody can have used. */
    BookingView withTickets(BookedSeats booked) {
        return withTickets(of(booked), Map.of());
    }

    /** Returns the receipt of {@code booking}, with its tickets while it lasts. */
    BookingView asItStands(BookedSeats booking) {
        BookingView view = of(booking);
        return booking.cancelledAt() == null ? withTickets(view, admissions.of(booking.id())) : view;
    }

    private BookingView of(BookedSeats booking) {
        return of(booking, shows.require(booking.show()));
    }

    private BookingView withTickets(BookingView view, Map<SeatId, Instant> used) {
        return view.withSeats(view.seats().stream()
                .map(seat -> seat.with(
                        signer.sign(new Ticket(view.id(), view.showId(), seat.seat())), used.get(seat.seat())))
                .toList());
    }

    /** Returns the receipt of what was just cancelled, which the projection may not have as cancelled yet. */
    BookingView of(SeatReply.Cancelled cancelled) {
        BookedSeats booked = bookings.booking(cancelled.buyer(), cancelled.bookingId())
                .map(BookedSeats::of)
                .orElseThrow(() -> new NotCaughtUpException("the projection of bookings"));
        return of(booked.cancelledAt(cancelled.at()));
    }

    /** Returns the receipts of {@code list}, in its order. One statement for all their shows. */
    List<BookingView> of(List<Booking> list) {
        Map<ShowId, ShowOnSale> onSale =
                shows.requireAll(list.stream().map(Booking::show).collect(Collectors.toSet()));
        return list.stream()
                .map(booking -> of(BookedSeats.of(booking), Objects.requireNonNull(onSale.get(booking.show()))))
                .toList();
    }

    /**
     * Returns the receipt of {@code booking} with how its money stands.
     *
     * @param checkout from which it came; null if it was booked without one
     */
    BookingView of(Booking booking, @Nullable Checkout checkout) {
        BookingView view = asItStands(BookedSeats.of(booking));
        if (checkout == null) {
            return view;
        }
        boolean cancelling = !booking.cancelled() && checkout.cancelAskedAt() != null;
        return view.paid(cancelling ? BookingView.Status.CANCELLING : view.status(), checkout.payment());
    }

    /** Returns what became so far of an order that is not in the log. */
    BookingView of(Checkout checkout) {
        Order order = checkout.order();
        BookingView view = of(
                new BookedSeats(order.booking(), order.show(), order.seats(), order.total(), checkout.begunAt(), null));
        return switch (checkout.state()) {
            // What is settled will be in the projection in a moment.
            case PENDING, AUTHORISED, BOOKED, CANCELLED ->
                view.unsettled(BookingView.Status.PENDING, checkout.payment(), null);
            case DECLINED -> failed(view, checkout, ProblemType.PAYMENT_DECLINED.code());
            case ABANDONED -> failed(view, checkout, ProblemType.PAYMENT_ABANDONED.code());
            case REFUSED -> failed(view, checkout, Objects.requireNonNull(checkout.cause()));
        };
    }

    private static BookingView failed(BookingView view, Checkout checkout, String cause) {
        return view.unsettled(BookingView.Status.FAILED, checkout.payment(), cause);
    }

    /** Returns what {@code seats} of {@code show} cost together, which the place must have. */
    Money total(ShowId show, List<SeatId> seats) {
        ShowOnSale onSale = shows.require(show);
        return Receipt.total(seats, onSale.terms(), shows.layout(onSale));
    }

    private BookingView of(BookedSeats booking, ShowOnSale show) {
        return BookingView.of(Receipt.of(booking, show.terms(), shows.layout(show)), show);
    }
}
