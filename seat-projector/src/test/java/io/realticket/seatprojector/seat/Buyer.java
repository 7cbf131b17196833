package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Duration;

/** Somebody who wants seats, and how they ask. */
record Buyer(String name) {
    static final Buyer ANNA = new Buyer("anna");
    static final Buyer BORA = new Buyer("bora");

    BuyerId id() {
        return new BuyerId(Ask.uuid(name));
    }

    static BookingId booking(String name) {
        return new BookingId(Ask.uuid("booking " + name));
    }

    /** Asks for a hold that may be answered within half a minute. */
    Ask holds(String... seats) {
        return holdsWithin(Duration.ofSeconds(30), seats);
    }

    /** Asks for a hold that must be answered within {@code patience}. */
    Ask holdsWithin(Duration patience, String... seats) {
        return (story, id) ->
                new SeatCommand.HoldSeats(id, SeatStory.SHOW, id(), story.now().plus(patience), Halls.seats(seats));
    }

    Ask releases(String... seats) {
        return (story, id) -> new SeatCommand.ReleaseSeats(id, SeatStory.SHOW, id(), Halls.seats(seats));
    }

    Ask releasesAll() {
        return (story, id) -> new SeatCommand.ReleaseHold(id, SeatStory.SHOW, id());
    }

    /** Asks for more time for what the buyer was last told to hold. */
    Ask extendsHold() {
        return (story, id) -> extend(story.lastHold(this)).in(story, id);
    }

    Ask extend(HoldId hold) {
        return (story, id) -> new SeatCommand.ExtendHold(id, SeatStory.SHOW, id(), hold);
    }

    /** Books what the buyer was last told to hold. */
    Ask confirms(String booking, String... seats) {
        return (story, id) -> confirm(story.lastHold(this), booking, seats).in(story, id);
    }

    /** Books what the buyer was last told to hold, if it costs {@code won}. */
    Ask confirmsFor(int won, String booking, String... seats) {
        return (story, id) -> new SeatCommand.ConfirmHold(
                id,
                SeatStory.SHOW,
                id(),
                booking(booking),
                story.lastHold(this),
                Halls.seats(seats),
                new Money(won, "KRW"));
    }

    /** Begins to pay {@code won} for what the buyer was last told to hold. */
    Ask checksOut(int won, String booking, String... seats) {
        return (story, id) -> checkOut(story.lastHold(this), new Money(won, "KRW"), booking, seats)
                .in(story, id);
    }

    Ask checkOut(HoldId hold, Money total, String booking, String... seats) {
        return (story, id) -> new SeatCommand.BeginCheckout(
                id, SeatStory.SHOW, id(), booking(booking), hold, Halls.seats(seats), total);
    }

    Ask confirm(HoldId hold, String booking, String... seats) {
        return (story, id) ->
                new SeatCommand.ConfirmHold(id, SeatStory.SHOW, id(), booking(booking), hold, Halls.seats(seats), null);
    }

    Ask cancels(String booking) {
        return (story, id) -> new SeatCommand.CancelBooking(id, SeatStory.SHOW, id(), booking(booking));
    }
}
