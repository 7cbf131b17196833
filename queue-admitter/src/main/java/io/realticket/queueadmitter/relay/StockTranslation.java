package io.realticket.queueadmitter.relay;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.seat.SeatEvent;
import org.jspecify.annotations.Nullable;

/** What became of seats, and who has booked, as a waiting room counts it. */
public final class StockTranslation implements Translation {
    private static final String RELAY = "stock";

    /** How many more are free and held, and who booked. */
    private record Change(int free, int held, @Nullable BuyerId booked) {}

    @Override
    public @Nullable Relayed of(byte @Nullable [] value, long offset) {
        SeatEvent event = JsonForm.SEAT_EVENT.read(value);
        Change change = change(event);
        if (change == null) {
            return null;
        }
        CommandId id = CommandIds.relayed(event.showId(), RELAY, offset);
        QueueCommand.NoteSeats note =
                new QueueCommand.NoteSeats(id, event.showId(), offset, change.free(), change.held(), change.booked());
        return new Relayed(id, event.showId(), note, JsonForm.QUEUE_COMMAND.write(note));
    }

    // A layout never changes once the show is open, and a reset tells of every seat by itself.
    private static @Nullable Change change(SeatEvent event) {
        return switch (event) {
            case SeatEvent.ShowOpened opened ->
                new Change(opened.settings().layout().seatCount(), 0, null);
            case SeatEvent.SeatsHeld held ->
                new Change(-held.seats().size(), held.seats().size(), null);
            case SeatEvent.SeatsReleased released -> freed(released.seats().size());
            case SeatEvent.HoldExpired expired -> freed(expired.seats().size());
            case SeatEvent.SeatsBooked booked -> new Change(0, -booked.seats().size(), booked.buyer());
            case SeatEvent.BookingCancelled cancelled ->
                new Change(cancelled.seats().size(), 0, null);
            case SeatEvent.SeatsBlocked blocked -> new Change(-blocked.seats().size(), 0, null);
            case SeatEvent.SeatsUnblocked unblocked ->
                new Change(unblocked.seats().size(), 0, null);
            case SeatEvent.ShowChanged none -> null;
            case SeatEvent.ShowClosed none -> null;
            case SeatEvent.ShowSuspended none -> null;
            case SeatEvent.ShowResumed none -> null;
            case SeatEvent.SalePaused none -> null;
            case SeatEvent.SaleResumed none -> null;
            case SeatEvent.ShowReset none -> null;
            case SeatEvent.PassRevoked none -> null;
            case SeatEvent.HoldExtended none -> null;
            case SeatEvent.CheckoutBegun none -> null;
        };
    }

    private static Change freed(int seats) {
        return new Change(seats, -seats, null);
    }
}
