package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.PassClaim;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The naive rules of passes: those that were revoked, for ever, but for those that gave way to a floor. */
final class NaivePasses {
    private final int most;
    private final Map<PassId, Instant> revoked = new HashMap<>();
    private Instant floor = Instant.EPOCH;

    NaivePasses(int most) {
        this.most = most;
    }

    boolean admits(ShowSettings rules, @Nullable PassClaim pass, Instant now) {
        if (rules.admission() == Admission.NONE) {
            return true;
        }
        return pass != null && now.isBefore(pass.until()) && !isWorthless(pass.id(), pass.until());
    }

    private boolean isWorthless(PassId pass, Instant until) {
        return revoked.containsKey(pass) || until.compareTo(floor) <= 0;
    }

    private void add(PassId pass, Instant until, Instant now) {
        revoked.put(pass, until);
        List<Map.Entry<PassId, Instant>> living = revoked.entrySet().stream()
                .filter(entry -> now.isBefore(entry.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .toList();
        if (living.size() > most) {
            floor = living.getFirst().getValue();
            revoked.remove(living.getFirst().getKey());
        }
    }

    static SeatReply revoke(NaiveTurn turn, SeatCommand.RevokePass ask) {
        NaivePasses passes = turn.passes();
        NaiveSeats.Hold hold = turn.seats().liveHold(ask.buyer(), turn.now());
        List<SeatId> gone = hold == null || hold.paying()
                ? List.of()
                : hold.seats().stream()
                        .filter(seat -> ask.passId().equals(turn.seats().passOf(seat)))
                        .toList();
        boolean isNew = turn.now().isBefore(ask.passUntil()) && !passes.isWorthless(ask.passId(), ask.passUntil());
        if (isNew) {
            passes.add(ask.passId(), ask.passUntil(), turn.now());
        }
        if (isNew || !gone.isEmpty()) {
            turn.add(new SeatEvent.PassRevoked(
                    ask.showId(), turn.nextVersion(), turn.now(), ask.buyer(), ask.passId(), ask.passUntil()));
        }
        if (hold != null && !gone.isEmpty()) {
            turn.seats().free(hold, gone);
            turn.add(new SeatEvent.SeatsReleased(
                    ask.showId(), turn.nextVersion(), turn.now(), ask.buyer(), hold.id(), gone, null, "pass revoked"));
        }
        return turn.done();
    }
}
