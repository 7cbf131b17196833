package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BookingList;
import io.realticket.commandapi.booking.BookingList.When;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.booking.BuyerBookings;
import io.realticket.commandapi.checkout.Checkouts;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A buyer's bookings as the log settled them. */
@RestController
@RequestMapping("/api/bookings")
class ReceiptController {
    /** How long an order that failed is told of among those that are open. */
    private static final Duration FAILED_TOLD = Duration.ofDays(1);

    private final BuyerBookings bookings;
    private final Checkouts checkouts;
    private final OwnBookings own;
    private final Receipts receipts;
    private final Clock clock;

    ReceiptController(BuyerBookings bookings, Checkouts checkouts, OwnBookings own, Receipts receipts, Clock clock) {
        this.bookings = bookings;
        this.checkouts = checkouts;
        this.own = own;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * A part of a buyer's bookings.
     *
     * @param next what to ask for as {@code after} to have the part that follows; null if this is the last
     */
    record Part(List<BookingView> items, @Nullable BookingId next) {}

    @GetMapping
    Part bookings(
            BuyerId buyer,
            @RequestParam(defaultValue = "upcoming") String when,
            @RequestParam(required = false) @Nullable BookingId after,
            @RequestParam(defaultValue = "20") int max) {
        if (max < 1 || max > Bookings.LIST_MAX) {
            throw Problem.invalid("max", "must be 1 to " + Bookings.LIST_MAX).exception();
        }
        List<Booking> found = bookings.list(buyer, new BookingList(when(when), clock.instant(), after, max));
        return new Part(
                receipts.of(found), found.size() < max ? null : found.getLast().id());
    }

    /** Orders of the buyer whose end is not known yet, and those that failed within a day, the latest first. */
    @GetMapping("/unsettled")
    List<BookingView> unsettled(BuyerId buyer) {
        return checkouts.unsettled(buyer, clock.instant().minus(FAILED_TOLD), Bookings.LIST_MAX).stream()
                .map(receipts::of)
                .toList();
    }

    @GetMapping("/{id}")
    BookingView booking(@PathVariable BookingId id, BuyerId buyer) {
        return own.receipt(id, buyer);
    }

    private static When when(String text) {
        return switch (text) {
            case "upcoming" -> When.UPCOMING;
            case "past" -> When.PAST;
            default -> throw Problem.invalid("when", "must be upcoming or past").exception();
        };
    }
}
