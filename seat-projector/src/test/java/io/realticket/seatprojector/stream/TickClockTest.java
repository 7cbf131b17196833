package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.DeadlineMoves;
import io.realticket.seatprojector.seat.SeatBook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the clock asks for ticks. */
class TickClockTest {
    private static final ShowId SHOW = Asks.show("one");
    private static final Instant DEADLINE = Instant.parse("2026-03-01T11:05:00Z");

    private final List<ShowId> sent = new ArrayList<>();
    // Such a clock may begin anywhere, also just before it runs over.
    private long nanos = Long.MAX_VALUE - 5;
    private final TickClock clock = new TickClock(sent::add, () -> nanos);

    @Test
    void nothing_is_sent_before_a_deadline() {
        appended(DEADLINE.minusSeconds(10));
        pass(Duration.ofMillis(9_999));

        look(held(SHOW));

        assertThat(sent).isEmpty();
    }

    @Test
    void a_tick_is_sent_when_a_deadline_has_passed_by_the_broker_s_time() {
        appended(DEADLINE.minusSeconds(10));
        pass(Duration.ofSeconds(10));

        look(held(SHOW));

        assertThat(sent).containsExactly(SHOW);
    }

    @Test
    void the_first_tick_is_a_probe_while_the_broker_s_time_is_not_known() {
        look(held(SHOW));
        assertThat(sent).containsExactly(SHOW);

        appended(DEADLINE.minusSeconds(10));
        clock.answered(Asks.tick(SHOW));
        look(held(SHOW));
        assertThat(sent).hasSize(1);
    }

    @Test
    void the_broker_s_clock_may_step_back() {
        appended(DEADLINE.plusSeconds(1));
        appended(DEADLINE.minusSeconds(3_600));

        look(held(SHOW));

        assertThat(sent).isEmpty();
    }

    @Test
    void one_tick_is_under_way_for_a_show_at_a_time() {
        appended(DEADLINE);
        for (int look = 0; look < 20; look++) {
            look(held(SHOW), held(Asks.show("two")));
            pass(Duration.ofMillis(49));
        }

        assertThat(sent).containsExactly(SHOW, Asks.show("two"));
    }

    @Test
    void a_tick_is_sent_again_after_a_second() {
        appended(DEADLINE);
        look(held(SHOW));
        pass(Duration.ofSeconds(1));
        look(held(SHOW));

        assertThat(sent).containsExactly(SHOW, SHOW);
    }

    @Test
    void a_show_with_more_to_expire_is_ticked_again_once_the_tick_came_through() {
        appended(DEADLINE);
        look(held(SHOW));
        clock.answered(Asks.hold(SHOW, "k1", "anna", "A-1"));
        look(held(SHOW));
        assertThat(sent).hasSize(1);

        clock.answered(Asks.tick(SHOW));
        look(held(SHOW));
        assertThat(sent).hasSize(2);
    }

    @Test
    void a_suspended_show_is_left_alone() {
        SeatBook suspended = held(SHOW);
        suspended.put(new BookRow.Header(9, 9, DEADLINE, false, true));
        appended(DEADLINE);

        look(suspended);

        assertThat(sent).isEmpty();
    }

    @Test
    void a_show_without_holds_needs_no_tick() {
        look(new SeatBook(SHOW));
        appended(DEADLINE);
        look(new SeatBook(SHOW));

        assertThat(sent).isEmpty();
    }

    @Test
    void shows_that_need_nothing_any_more_are_forgotten() {
        appended(DEADLINE);
        look(held(SHOW), held(Asks.show("two")));
        assertThat(clock.underWay()).isEqualTo(2);

        pass(Duration.ofSeconds(1));
        look();
        assertThat(clock.underWay()).isZero();
    }

    private void appended(Instant at) {
        clock.appended(at.toEpochMilli());
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private void look(SeatBook... books) {
        clock.look(List.of(books));
    }

    private static SeatBook held(ShowId show) {
        SeatBook book = new SeatBook(show);
        book.put(new BookRow.Settings(Asks.settings(1, Asks.HOLD)));
        book.put(new BookRow.Held(
                3, Asks.buyer("anna"), Asks.holdOf(SHOW, "k1"), DEADLINE, DeadlineMoves.NONE, null, 1));
        return book;
    }
}
