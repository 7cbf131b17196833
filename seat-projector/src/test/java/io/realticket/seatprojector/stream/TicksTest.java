package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock within the stream. */
class TicksTest {
    private static final ShowId SHOW = Asks.show("one");
    private static final ShowId OTHER = Asks.show("two");

    private final Driven driven = new Driven();

    @AfterEach
    void close() {
        driven.close();
    }

    @Test
    void a_hold_is_expired_by_a_tick_when_its_show_has_no_other_traffic() {
        driven.ask(Asks.open(SHOW));
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-1"));
        driven.clockLooks();
        assertThat(driven.ticks).isEmpty();

        // Another show of the partition tells how late it is.
        driven.after(Asks.HOLD).ask(Asks.open(OTHER));
        driven.clockLooks();
        driven.clockLooks();
        assertThat(driven.ticks).containsExactly(SHOW);

        driven.ask(Asks.tick(SHOW));
        driven.clockLooks();
        assertThat(driven.events()).last().isInstanceOf(SeatEvent.HoldExpired.class);
        assertThat(driven.ticks).hasSize(1);
    }

    @Test
    void a_command_that_the_show_has_behind_it_still_tells_the_time_and_answers_a_tick() {
        driven.ask(Asks.open(SHOW));
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-1"));
        driven.after(Asks.HOLD.plusSeconds(1)).ask(Asks.tick(SHOW));

        driven.clockLooks();

        assertThat(driven.ticks).isEmpty();
    }
}
