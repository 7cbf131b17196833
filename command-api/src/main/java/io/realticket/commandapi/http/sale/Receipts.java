package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.booking.Receipt;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatReply;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes receipts by the catalog. Thread-safe. */
@Component
final class Receipts {
    private final KnownShows shows;

    Receipts(KnownShows shows) {
        this.shows = shows;
    }

    /** Returns the receipt of {@code booking}. */
    BookingView of(BookedSeats booking) {
        ShowOnSale show = shows.require(booking.show());
        return BookingView.of(receipt(booking, show), show);
    }

    /** Returns the receipt of what was just booked, with the total the decider charged. */
    BookingView of(SeatReply.Booked booked) {
        BookedSeats booking = new BookedSeats(booked.bookingId(), booked.showId(), booked.seats(), false);
        ShowOnSale show = shows.require(booking.show());
        return BookingView.of(receipt(booking, show).charged(booked.total()), show);
    }

    /** Returns the receipt of what was just cancelled. */
    BookingView of(SeatReply.Cancelled cancelled) {
        return of(new BookedSeats(cancelled.bookingId(), cancelled.showId(), cancelled.seats(), true));
    }

    /** Returns the receipts of {@code bookings} by the beginning of their shows. */
    List<BookingView> of(List<BookedSeats> bookings) {
        return bookings.stream()
                .sorted(Comparator.comparing((BookedSeats booking) ->
                                shows.require(booking.show()).show().times().startsAt())
                        .thenComparing(booking -> booking.id().value()))
                .map(this::of)
                .toList();
    }

    /** Returns what {@code seats} of {@code show} cost together, which the place must have. */
    Money total(ShowId show, List<SeatId> seats) {
        ShowOnSale onSale = shows.require(show);
        return Receipt.total(seats, onSale.terms(), shows.layout(onSale));
    }

    private Receipt receipt(BookedSeats booking, ShowOnSale show) {
        return Receipt.of(booking, show.terms(), shows.layout(show));
    }
}
