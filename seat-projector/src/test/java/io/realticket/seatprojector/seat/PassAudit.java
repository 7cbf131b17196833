package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the events alone and checks that seats are given under a pass where one is demanded, and that nobody gets or keeps
 * seats under a pass that was revoked, but for what is being paid for.
 */
final class PassAudit {
    private final Map<SeatId, SeatEvent.SeatsHeld> held = new HashMap<>();
    private final Set<PassId> revoked = new HashSet<>();
    private final Set<HoldId> paying = new HashSet<>();
    private final Map<HoldId, Instant> deadlines = new HashMap<>();
    private Admission admission = Admission.NONE;
    private boolean revokes;
    private Instant at = Instant.EPOCH;

    void read(SeatEvent event) {
        at = event.at();
        switch (event) {
            case SeatEvent.ShowOpened opened -> admission = opened.settings().admission();
            case SeatEvent.ShowChanged changed -> admission = changed.settings().admission();
            case SeatEvent.SeatsHeld hold -> hold(hold);
            case SeatEvent.HoldExtended extended -> deadlines.put(extended.holdId(), extended.expiresAt());
            case SeatEvent.CheckoutBegun begun -> {
                paying.add(begun.holdId());
                deadlines.put(begun.holdId(), begun.expiresAt());
            }
            case SeatEvent.PassRevoked pass -> {
                revoked.add(pass.passId());
                revokes = true;
            }
            case SeatEvent.SeatsReleased released -> released.seats().forEach(held::remove);
            case SeatEvent.HoldExpired expired -> expired.seats().forEach(held::remove);
            case SeatEvent.SeatsBooked booked -> booked.seats().forEach(held::remove);
            default -> {}
        }
    }

    private void hold(SeatEvent.SeatsHeld hold) {
        assertThat(hold.passId() != null)
                .as("seats are given under a pass where one is demanded")
                .isEqualTo(admission == Admission.WAITING_ROOM);
        assertThat(hold.passId() != null && revoked.contains(hold.passId()))
                .as("nobody gets seats under a revoked pass")
                .isFalse();
        hold.seats().forEach(seat -> held.put(seat, hold));
        deadlines.put(hold.holdId(), hold.expiresAt());
    }

    /** Checks what must hold once all events of a command were read. */
    void check() {
        if (!revokes) {
            return;
        }
        revokes = false;
        held.forEach((seat, hold) -> assertThat(
                        hold.passId() == null || !revoked.contains(hold.passId()) || mayStay(hold.holdId()))
                .as("nobody keeps %s under a revoked pass", seat)
                .isTrue());
    }

    /** Whether the hold is being paid for, or is over and only waits to expire. */
    private boolean mayStay(HoldId hold) {
        return paying.contains(hold) || !at.isBefore(Objects.requireNonNull(deadlines.get(hold)));
    }
}
