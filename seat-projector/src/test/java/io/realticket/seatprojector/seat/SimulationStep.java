package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Instant;
import java.util.List;

/** One command of a simulation, and what came of it. */
record SimulationStep(long offset, SeatCommand command, Instant appendedAt, boolean failing, Decision decision) {
    /** Returns the seats that {@code event} changes. */
    static List<SeatId> seats(SeatEvent event) {
        return switch (event) {
            case SeatEvent.SeatsHeld held -> held.seats();
            case SeatEvent.HoldExtended extended -> extended.seats();
            case SeatEvent.CheckoutBegun begun -> begun.seats();
            case SeatEvent.SeatsBlocked blocked -> blocked.seats();
            case SeatEvent.SeatsUnblocked unblocked -> unblocked.seats();
            case SeatEvent.SeatsReleased released -> released.seats();
            case SeatEvent.HoldExpired expired -> expired.seats();
            case SeatEvent.SeatsBooked booked -> booked.seats();
            case SeatEvent.BookingCancelled cancelled -> cancelled.seats();
            case SeatEvent.ShowOpened opened -> List.of();
            case SeatEvent.ShowChanged changed -> List.of();
            case SeatEvent.ShowClosed closed -> List.of();
            case SeatEvent.ShowSuspended suspended -> List.of();
            case SeatEvent.SalePaused paused -> List.of();
            case SeatEvent.SaleResumed resumed -> List.of();
            case SeatEvent.ShowReset reset -> List.of();
            case SeatEvent.ShowResumed resumed -> List.of();
            case SeatEvent.PassRevoked revoked -> List.of();
        };
    }
}
