package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks of every hold that it begins once, is extended once, has its time to pay once, and that what happens to it happens in time. */
final class HoldLives {
    private final Map<HoldId, Instant> deadlines = new HashMap<>();
    private final Map<HoldId, Integer> seats = new HashMap<>();
    private final Set<HoldId> extendedOnce = new HashSet<>();
    private final Set<HoldId> checkedOutOnce = new HashSet<>();
    private final Set<HoldId> over = new HashSet<>();

    void hold(SeatEvent.SeatsHeld hold) {
        assertThat(hold.at()).as("a hold begins before it ends").isBefore(hold.expiresAt());
        assertThat(over.contains(hold.holdId()))
                .as("a hold that is over never begins again")
                .isFalse();
        seats.merge(hold.holdId(), hold.seats().size(), Integer::sum);
        deadlines.put(hold.holdId(), hold.expiresAt());
    }

    void extend(SeatEvent.HoldExtended extended) {
        Instant before = deadline(extended.holdId());
        assertThat(extended.at()).as("only a live hold is extended").isBefore(before);
        assertThat(extended.expiresAt()).isAfter(before);
        assertThat(extendedOnce.add(extended.holdId()))
                .as("a hold is extended once")
                .isTrue();
        deadlines.put(extended.holdId(), extended.expiresAt());
    }

    void checkOut(SeatEvent.CheckoutBegun begun) {
        Instant before = deadline(begun.holdId());
        assertThat(begun.at()).as("only a live hold is paid for").isBefore(before);
        assertThat(begun.expiresAt()).as("a checkout takes no time away").isAfterOrEqualTo(before);
        assertThat(begun.expiresAt())
                .as("a checkout leaves time to pay")
                .isAfterOrEqualTo(begun.at().plusSeconds(120));
        assertThat(begun.expiresAt().equals(before)
                        || begun.expiresAt().equals(begun.at().plusSeconds(120)))
                .as("and no more than that")
                .isTrue();
        assertThat(checkedOutOnce.add(begun.holdId()))
                .as("a checkout moves a deadline once")
                .isTrue();
        deadlines.put(begun.holdId(), begun.expiresAt());
    }

    /** Takes {@code count} seats from a hold that must live at {@code at}. */
    void leaveAlive(HoldId hold, int count, Instant at) {
        assertThat(at).as("the hold lives").isBefore(deadline(hold));
        leave(hold, count);
    }

    /** Takes {@code count} seats from a hold that must be over at {@code at}. */
    void leaveOver(HoldId hold, int count, Instant at) {
        assertThat(at).as("the hold is over").isAfterOrEqualTo(deadline(hold));
        leave(hold, count);
    }

    private void leave(HoldId hold, int count) {
        if (seats.merge(hold, -count, Integer::sum) == 0) {
            over.add(hold);
        }
    }

    Instant deadline(HoldId hold) {
        return Objects.requireNonNull(deadlines.get(hold), "a hold that never began");
    }
}
