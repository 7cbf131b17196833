package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every grant and booking there ever was, and the rules for which of them still count. */
final class NaiveMemory {
    record Grant(int sequence, SeatCommand command, SeatReply reply) {}

    private final Recall recall;
    private final List<BookingId> confirmed = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final Map<CommandId, Grant> latest = new HashMap<>();

    NaiveMemory(Recall recall) {
        this.recall = recall;
    }

    void confirmed(BookingId booking) {
        confirmed.add(booking);
    }

    /** Whether the booking is among the last ones, cancelled or not. */
    boolean recalls(BookingId booking) {
        int last = confirmed.lastIndexOf(booking);
        return last >= 0 && confirmed.size() - last <= recall.confirmedMax();
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
                && grants.size() - grant.sequence() <= recall.grantsMax()
                && Duration.between(grant.reply().at(), now).toMillis() < 60_000;
        return counts ? grant : null;
    }

    /** Whether one more would push out one that is less than half a minute old. */
    boolean isFull(Instant now) {
        int pushedOut = grants.size() - recall.grantsMax();
        return pushedOut >= 0
                && Duration.between(grants.get(pushedOut).reply().at(), now).toMillis() < 30_000;
    }

    /** Whether a command asks what an earlier one with its id asked, however late and in whatever order. */
    static boolean isSameAsk(Grant earlier, SeatCommand again) {
        return ask(earlier.command()).equals(ask(again));
    }

    private static List<Object> ask(SeatCommand command) {
        List<Object> ask = new ArrayList<>(List.of(command.getClass(), Optional.ofNullable(command.buyer())));
        switch (command) {
            case SeatCommand.HoldSeats hold -> ask.add(Set.copyOf(hold.seats()));
            case SeatCommand.ReleaseSeats release -> ask.add(Set.copyOf(release.seats()));
            case SeatCommand.ExtendHold extend -> ask.add(extend.holdId());
            case SeatCommand.CancelBooking cancel -> ask.add(cancel.bookingId());
            case SeatCommand.HoldBestAvailable best -> {
                ask.add(best.seatCount());
                ask.add(Optional.ofNullable(best.category()));
                ask.add(Set.copyOf(best.sections()));
            }
            case SeatCommand.BlockSeats block -> {
                ask.add(sorted(block.ranges()));
                ask.add(block.onlyFree());
                ask.add(block.reason());
            }
            case SeatCommand.PauseSale pause -> {
                ask.add(pause.message());
                ask.add(pause.reason());
            }
            case SeatCommand.ResumeSale resume -> ask.add(resume.reason());
            case SeatCommand.ReleaseAllHolds all -> ask.add(all.reason());
            case SeatCommand.ResetShow reset -> ask.add(reset.reason());
            case SeatCommand.CloseShow close -> ask.add(Optional.ofNullable(close.reason()));
            case SeatCommand.ResumeShow resume -> ask.add(Optional.ofNullable(resume.reason()));
            case SeatCommand.UnblockSeats unblock -> {
                ask.add(sorted(unblock.ranges()));
                ask.add(unblock.reason());
            }
            default -> {}
        }
        return ask;
    }

    private static List<String> sorted(List<SeatRange> ranges) {
        return ranges.stream().map(SeatRange::toString).sorted().toList();
    }
}
