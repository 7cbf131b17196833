package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.queue.Departure;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All who ever joined, by their numbers, in flat arrays: who they are and how they stand. 17 bytes for each. */
final class VisitorTable {
    private static final int VISITORS_MIN = 16;
    private static final byte UNKNOWN = 0;
    private static final byte WAITING = 1;
    /** Stands somewhere else: missed, called, inside, or departed with a pass that is still told of. */
    private static final byte ELSEWHERE = 2;

    private static final byte DEPARTED = 3;
    private static final List<Departure> DEPARTURES = List.of(Departure.values());

    private long[] most = new long[VISITORS_MIN];
    private long[] least = new long[VISITORS_MIN];
    private byte[] standings = new byte[VISITORS_MIN];

    /** Learns how a visitor stands. */
    void put(RoomRow.Visitor visitor) {
        int number = visitor.number();
        ensure(number);
        UUID buyer = visitor.buyer().value();
        most[number] = buyer.getMostSignificantBits();
        least[number] = buyer.getLeastSignificantBits();
        standings[number] = switch (visitor) {
            case RoomRow.Waiting waiting -> WAITING;
            case RoomRow.Departed departed
            when departed.ended() == null -> (byte) (DEPARTED + DEPARTURES.indexOf(departed.departure()));
            default -> ELSEWHERE;
        };
    }

    private void ensure(int number) {
        if (number >= standings.length) {
            int length = Math.max(number + 1, standings.length + standings.length / 2);
            most = Arrays.copyOf(most, length);
            least = Arrays.copyOf(least, length);
            standings = Arrays.copyOf(standings, length);
        }
    }

    /** Whether the row at {@code number} is all here. */
    boolean hasWhole(int number) {
        return number < standings.length && standings[number] != UNKNOWN && standings[number] != ELSEWHERE;
    }

    /** Whether the visitor at {@code number} was not called yet. */
    boolean isWaiting(int number) {
        return number < standings.length && standings[number] == WAITING;
    }

    /** Returns the row at {@code number}, or null if it is not here. */
    RoomRow.@Nullable Visitor row(int number) {
        if (!hasWhole(number)) {
            return null;
        }
        BuyerId buyer = new BuyerId(new UUID(most[number], least[number]));
        return standings[number] == WAITING
                ? new RoomRow.Waiting(number, buyer)
                : new RoomRow.Departed(number, buyer, DEPARTURES.get(standings[number] - DEPARTED), null);
    }

    long most(int number) {
        return most[number];
    }

    long least(int number) {
        return least[number];
    }

    boolean isBuyer(int number, long mostBits, long leastBits) {
        return most[number] == mostBits && least[number] == leastBits;
    }

    long bytes() {
        return standings.length * (2L * Long.BYTES + 1);
    }
}
