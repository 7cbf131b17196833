package io.realticket.commandapi.operator;

import io.realticket.commandapi.operator.LiveReplies.LastMinute;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Replies counted by second, in a ring of sixty. Not thread-safe. */
final class Minute {
    static final int SECONDS = 60;

    private final long[] seconds = new long[SECONDS];
    private final int[] replies = new int[SECONDS];
    private final int[] granted = new int[SECONDS];
    private final int[] booked = new int[SECONDS];
    private final List<Map<Refusal, Integer>> refusals = Stream.<Map<Refusal, Integer>>generate(
                    () -> new EnumMap<>(Refusal.class))
            .limit(SECONDS)
            .toList();

    /** A reply older than what has its place in the ring is older than a minute. */
    void count(SeatReply reply) {
        long second = reply.at().getEpochSecond();
        int slot = Math.floorMod(second, SECONDS);
        if (second < seconds[slot]) {
            return;
        }
        if (second > seconds[slot]) {
            seconds[slot] = second;
            replies[slot] = 0;
            granted[slot] = 0;
            booked[slot] = 0;
            refusals.get(slot).clear();
        }
        replies[slot]++;
        switch (reply) {
            case SeatReply.Refused refused -> refusals.get(slot).merge(refused.reason(), 1, Integer::sum);
            case SeatReply.Held held when !held.granted().isEmpty() -> granted[slot]++;
            case SeatReply.Booked _ -> booked[slot]++;
            default -> {
                // Counted among the replies only.
            }
        }
    }

    LastMinute before(Instant now) {
        long first = now.getEpochSecond() - SECONDS + 1;
        int all = 0;
        int holds = 0;
        int bookings = 0;
        Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
        for (int slot = 0; slot < SECONDS; slot++) {
            if (seconds[slot] >= first) {
                all += replies[slot];
                holds += granted[slot];
                bookings += booked[slot];
                refusals.get(slot).forEach((reason, count) -> refused.merge(reason, count, Integer::sum));
            }
        }
        return new LastMinute(all, holds, bookings, refused);
    }
}
