package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The best seats by what the naive show knows to be free. The formula itself is checked against every choice there is in
 * {@link BestAvailableTest}; here it is checked that it is asked the right thing.
 */
final class NaiveChoice {
    private static final BuyerId NOBODY = new BuyerId(new UUID(0, 0));

    private NaiveChoice() {}

    static List<SeatId> of(
            SeatLayout layout, NaiveSeats seats, Instant now, SeatCommand.HoldBestAvailable ask, int missing) {
        SeatNumbers numbers = new SeatNumbers(layout);
        BitSet free = new BitSet();
        for (SeatId seat : seats.all()) {
            free.set(numbers.of(seat), seats.isFreeFor(NOBODY, seat, now));
        }
        int[] chosen = choose(layout, free, new Wanted(numbers, ask.category(), ask.sections()), missing);
        return IntStream.of(chosen).mapToObj(numbers::seat).toList();
    }

    /** Returns the best of what is free and wanted, counted anew. */
    static int[] choose(SeatLayout layout, BitSet free, Wanted wanted, int seats) {
        HallRows hall = new HallRows(layout, new SeatNumbers(layout));
        FreeRuns runs = new FreeRuns(hall, number -> free.get(number) ? FreeRuns.FREE : FreeRuns.NEVER);
        return new BestAvailable(hall, new OpenSeats(runs, wanted, 0)).choose(seats);
    }
}
