package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.SeatEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events in few words, such as {@code held anna A-0 A-1}. */
final class Told {
    private Told() {}

    static String of(SeatEvent event) {
        return switch (event) {
            case SeatEvent.ShowOpened opened -> "opened";
            case SeatEvent.ShowChanged changed -> "changed";
            case SeatEvent.ShowClosed closed -> "closed";
            case SeatEvent.ShowSuspended suspended -> "suspended";
            case SeatEvent.ShowResumed resumed -> "resumed";
            case SeatEvent.SalePaused paused -> "paused: " + paused.message();
            case SeatEvent.SaleResumed resumed -> "goes on";
            case SeatEvent.ShowReset reset -> "reset";
            case SeatEvent.SeatsHeld held -> told("held", held.buyer(), held.seats());
            case SeatEvent.HoldExtended extended -> told("extended", extended.buyer(), extended.seats());
            case SeatEvent.CheckoutBegun begun -> told("checks out", begun.buyer(), begun.seats());
            case SeatEvent.SeatsBlocked blocked -> "blocked " + seats(blocked.seats());
            case SeatEvent.SeatsUnblocked unblocked -> "unblocked " + seats(unblocked.seats());
            case SeatEvent.SeatsReleased released -> told("released", released.buyer(), released.seats());
            case SeatEvent.PassRevoked revoked -> "revoked " + name(revoked.buyer());
            case SeatEvent.HoldExpired expired -> told("expired", expired.buyer(), expired.seats());
            case SeatEvent.SeatsBooked booked ->
                told("booked", booked.buyer(), booked.seats()) + " for "
                        + booked.total().amountMinor();
            case SeatEvent.BookingCancelled cancelled -> told("cancelled", cancelled.buyer(), cancelled.seats());
        };
    }

    private static String told(String what, BuyerId buyer, List<SeatId> seats) {
        return what + " " + name(buyer) + " " + seats(seats);
    }

    private static String seats(List<SeatId> seats) {
        return seats.stream().map(SeatId::toString).collect(Collectors.joining(" "));
    }

    private static String name(BuyerId id) {
        return Stream.of(Buyer.ANNA, Buyer.BORA)
                .filter(buyer -> buyer.id().equals(id))
                .map(Buyer::name)
                .findFirst()
                .orElse("somebody");
    }
}
