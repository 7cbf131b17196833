package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import java.util.List;

/** An operator takes seats off sale, or puts them back on it. */
final class HouseAsk {
    private HouseAsk() {}

    static SeatRange range(String section, int from, int to) {
        return new SeatRange(new SectionId(section), from, to);
    }

    /** Blocks every seat of the ranges, or none. */
    static Ask blocks(SeatRange... ranges) {
        return blocksFor("cameras", ranges);
    }

    static Ask blocksFor(String reason, SeatRange... ranges) {
        return (story, id) ->
                new SeatCommand.BlockSeats(id, SeatStory.SHOW, List.of(ranges), false, reason, OperatorAsk.OPERATOR);
    }

    /** Blocks what is free of the ranges. */
    static Ask blocksFree(SeatRange... ranges) {
        return (story, id) -> new SeatCommand.BlockSeats(id, SeatStory.SHOW, List.of(ranges), true, "cameras", null);
    }

    static Ask unblocks(SeatRange... ranges) {
        return (story, id) ->
                new SeatCommand.UnblockSeats(id, SeatStory.SHOW, List.of(ranges), "no cameras", OperatorAsk.OPERATOR);
    }
}
