package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.PassId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The passes that held seats were given under, by seat number. Takes no room in a show that asks for none. */
final class SeatPasses {
    private final BitSet given = new BitSet();
    private long[] high = {};
    private long[] low = {};

    /** Returns the pass of a seat, or null if it was given without. */
    @Nullable
    PassId of(int number) {
        return given.get(number) ? new PassId(new UUID(high[number], low[number])) : null;
    }

    /** @param cells how many numbers there are, more than {@code number} */
    void put(int number, @Nullable PassId pass, int cells) {
        given.set(number, pass != null);
        if (pass == null) {
            return;
        }
        if (high.length < cells) {
            high = Arrays.copyOf(high, cells);
            low = Arrays.copyOf(low, cells);
        }
        high[number] = pass.value().getMostSignificantBits();
        low[number] = pass.value().getLeastSignificantBits();
    }
}
