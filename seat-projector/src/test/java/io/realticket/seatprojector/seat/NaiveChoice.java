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
        BitSet wanted = new BitSet();
        for (SeatId seat : seats.all()) {
            free.set(numbers.of(seat), seats.isFreeFor(NOBODY, seat, now));
            boolean here = ask.sections().isEmpty() || ask.sections().contains(seat.section());
            wanted.set(numbers.of(seat), here && seats.isOfCategory(seat, ask.category()));
        }
        int[] chosen = new BestAvailable(new HallRows(layout), free::get, wanted::get).choose(missing);
        return IntStream.of(chosen).mapToObj(numbers::seat).toList();
    }
}
