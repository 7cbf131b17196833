package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every grant there ever was, and the rules for which of them still count. */
final class NaiveMemory {
    record Grant(int sequence, SeatCommand command, SeatReply reply) {}

    private final int grantsMax;
    private final List<Grant> grants = new ArrayList<>();
    private final Map<CommandId, Grant> latest = new HashMap<>();

    NaiveMemory(int grantsMax) {
        this.grantsMax = grantsMax;
    }

    void add(SeatCommand command, SeatReply reply) {
        Grant grant = new Grant(grants.size(), command, reply);
        grants.add(grant);
        latest.put(command.commandId(), grant);
    }

    /** Returns the grant to the same command, if it is among the last ones and less than a minute old. */
    @Nullable
    Grant find(CommandId command, Instant now) {
        Grant grant = latest.get(command);
        boolean counts = grant != null
                && grants.size() - grant.sequence() <= grantsMax
                && Duration.between(grant.reply().at(), now).toMillis() < 60_000;
        return counts ? grant : null;
    }

    /** Whether one more would push out one that is less than half a minute old. */
    boolean isFull(Instant now) {
        int pushedOut = grants.size() - grantsMax;
        return pushedOut >= 0
                && Duration.between(grants.get(pushedOut).reply().at(), now).toMillis() < 30_000;
    }

    /**
     * Whether a command asks what an earlier one with its id asked. A release of everything is the same as one that named
     * all there was.
     */
    static boolean isSameAsk(Grant earlier, SeatCommand again) {
        SeatCommand first = earlier.command();
        if (!Objects.equals(buyer(first), buyer(again))) {
            return false;
        } else if (first instanceof SeatCommand.CancelBooking one && again instanceof SeatCommand.CancelBooking two) {
            return one.bookingId().equals(two.bookingId());
        } else if (earlier.reply() instanceof SeatReply.Released released && again instanceof SeatCommand.ReleaseHold) {
            return released.seats().isEmpty();
        } else if (earlier.reply() instanceof SeatReply.Released released) {
            return again instanceof SeatCommand.ReleaseSeats && seats(again).equals(Set.copyOf(released.released()));
        }
        if (first instanceof SeatCommand.ExtendHold one && again instanceof SeatCommand.ExtendHold two) {
            return one.holdId().equals(two.holdId());
        } else if (earlier.reply() instanceof SeatReply.Held held
                && again instanceof SeatCommand.HoldBestAvailable best) {
            return held.seats().size() >= best.seatCount();
        } else if (earlier.reply() instanceof SeatReply.Held held && again instanceof SeatCommand.HoldSeats) {
            return seats(again).equals(Set.copyOf(held.granted()));
        }
        return first instanceof SeatCommand.HoldSeats
                && again instanceof SeatCommand.HoldSeats
                && seats(first).equals(seats(again));
    }

    private static Set<SeatId> seats(SeatCommand command) {
        return switch (command) {
            case SeatCommand.HoldSeats hold -> Set.copyOf(hold.seats());
            case SeatCommand.ReleaseSeats release -> Set.copyOf(release.seats());
            default -> Set.of();
        };
    }

    static @Nullable BuyerId buyer(SeatCommand command) {
        return switch (command) {
            case SeatCommand.HoldSeats hold -> hold.buyer();
            case SeatCommand.HoldBestAvailable best -> best.buyer();
            case SeatCommand.ExtendHold extend -> extend.buyer();
            case SeatCommand.ReleaseSeats release -> release.buyer();
            case SeatCommand.ReleaseHold release -> release.buyer();
            case SeatCommand.ConfirmHold confirm -> confirm.buyer();
            case SeatCommand.CancelBooking cancel -> cancel.buyer();
            default -> null;
        };
    }
}
