package io.realticket.commandapi.operator;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;
import java.util.function.Function;

/**
 * What operators do to many seats at once: command by command, so that those of buyers are decided in between. Each
 * command has an id of its own that follows from the request's, so the same request sent again repeats no step.
 * Thread-safe.
 */
public final class SaleWork {
    /** Most commands of one request: twice what the largest hall takes. */
    public static final int STEPS_MAX = 200;

    private final CommandGateway gateway;

    /** @param gateway carries the commands */
    public SaleWork(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Gives back all that is held of {@code show} and not being paid for. */
    public LongWork releaseHolds(Deed deed, ShowId show) {
        return clear(deed, id -> new SeatCommand.ReleaseAllHolds(id, show, deed.actor(), deed.reason()));
    }

    /** Gives back all that is held or booked of {@code show}, and opens its sale again. */
    public LongWork reset(Deed deed, ShowId show) {
        return clear(deed, id -> new SeatCommand.ResetShow(id, show, deed.actor(), deed.reason()));
    }

    private LongWork clear(Deed deed, Function<CommandId, SeatCommand> command) {
        int seats = 0;
        for (int step = 0; step < STEPS_MAX; step++) {
            Answer answer = gateway.ask(command.apply(CommandIds.step(deed.id(), step)));
            if (answer instanceof Answer.Replied(SeatReply.Refused refused)) {
                return new LongWork.Refused(refused.reason(), seats);
            }
            if (!(answer instanceof Answer.Replied(SeatReply.Cleared cleared))) {
                return new LongWork.CutShort(seats);
            }
            seats += cleared.seats();
            if (cleared.left() == 0) {
                return new LongWork.Done(seats, cleared.kept());
            }
        }
        return new LongWork.CutShort(seats);
    }

    /**
     * Takes free seats off sale.
     *
     * @param chunks the seats of each command, at most {@value #STEPS_MAX} of them
     * @param onlyFree whether to leave what is not free; otherwise each command takes all of its seats or none
     */
    public LongWork block(Deed deed, ShowId show, List<List<SeatRange>> chunks, boolean onlyFree) {
        return house(
                deed,
                chunks,
                (id, ranges) -> new SeatCommand.BlockSeats(id, show, ranges, onlyFree, deed.reason(), deed.actor()));
    }

    /** Puts blocked seats back on sale. */
    public LongWork unblock(Deed deed, ShowId show, List<List<SeatRange>> chunks) {
        return house(
                deed,
                chunks,
                (id, ranges) -> new SeatCommand.UnblockSeats(id, show, ranges, deed.reason(), deed.actor()));
    }

    private interface HouseCommand {
        SeatCommand of(CommandId id, List<SeatRange> ranges);
    }

    private LongWork house(Deed deed, List<List<SeatRange>> chunks, HouseCommand command) {
        if (chunks.size() > STEPS_MAX) {
            throw new IllegalArgumentException("at most " + STEPS_MAX + " chunks, not " + chunks.size());
        }
        int seats = 0;
        int left = 0;
        for (int step = 0; step < chunks.size(); step++) {
            Answer answer = gateway.ask(command.of(CommandIds.step(deed.id(), step), chunks.get(step)));
            if (answer instanceof Answer.Replied(SeatReply.Refused refused)) {
                return new LongWork.Refused(refused.reason(), seats);
            }
            if (!(answer instanceof Answer.Replied(SeatReply.HouseSeats done))) {
                return new LongWork.CutShort(seats);
            }
            seats += done.seats();
            left += done.left();
        }
        return new LongWork.Done(seats, left);
    }
}
