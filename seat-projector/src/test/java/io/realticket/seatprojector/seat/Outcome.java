package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;

/** What came of a command. */
record Outcome(SeatStory story, Decision decision) {
    SeatReply reply() {
        return decision.reply();
    }

    List<SeatEvent> events() {
        return decision.events();
    }

    /** Checks that exactly these events follow, told as by {@link Told}, and that it was not refused. */
    Outcome then(String... events) {
        assertThat(reply()).isNotInstanceOf(SeatReply.Refused.class);
        assertThat(events().stream().map(Told::of)).containsExactly(events);
        return this;
    }

    /** Checks that it is refused, and that nothing changes but what is due anyway. */
    SeatReply.Refused thenRefused(Refusal reason, String... expiries) {
        assertThat(refusal()).isEqualTo(reason);
        assertThat(events().stream().map(Told::of)).containsExactly(expiries);
        assertThat(events()).allMatch(SeatEvent.HoldExpired.class::isInstance);
        assertThat(decision.asked()).isNull();
        return (SeatReply.Refused) reply();
    }

    /** Checks that the show is suspended and nothing else happens. */
    void thenSuspended() {
        assertThat(events().stream().map(Told::of)).containsExactly("suspended");
        assertThat(decision.asked()).isNull();
    }

    /** Returns why it was refused, which it must be. */
    Refusal refusal() {
        assertThat(reply()).isInstanceOf(SeatReply.Refused.class);
        return ((SeatReply.Refused) reply()).reason();
    }

    /** Returns the reply as a hold. */
    SeatReply.Held held() {
        assertThat(reply()).isInstanceOf(SeatReply.Held.class);
        return (SeatReply.Held) reply();
    }

    /** Returns the reply as a checkout. */
    SeatReply.CheckoutBegun checkout() {
        assertThat(reply()).isInstanceOf(SeatReply.CheckoutBegun.class);
        return (SeatReply.CheckoutBegun) reply();
    }

    /** Returns the reply as a booking. */
    SeatReply.Booked booked() {
        assertThat(reply()).isInstanceOf(SeatReply.Booked.class);
        return (SeatReply.Booked) reply();
    }

    /** Returns the reply as a release. */
    SeatReply.Released released() {
        assertThat(reply()).isInstanceOf(SeatReply.Released.class);
        return (SeatReply.Released) reply();
    }

    /** Checks that so many seats were given back, so many are left to another command, and so many stay with buyers. */
    Outcome thenCleared(int seats, int left, int kept) {
        assertThat(reply()).isInstanceOf(SeatReply.Cleared.class);
        SeatReply.Cleared cleared = (SeatReply.Cleared) reply();
        assertThat(cleared.seats()).as("given back").isEqualTo(seats);
        assertThat(cleared.left()).as("left").isEqualTo(left);
        assertThat(cleared.kept()).as("kept").isEqualTo(kept);
        return this;
    }

    /** Checks that so many seats went off sale or back on it, and so many stayed as they were. */
    void thenHouse(int seats, int left) {
        assertThat(reply()).isInstanceOf(SeatReply.HouseSeats.class);
        SeatReply.HouseSeats house = (SeatReply.HouseSeats) reply();
        assertThat(house.seats()).as("changed").isEqualTo(seats);
        assertThat(house.left()).as("left").isEqualTo(left);
    }
}
