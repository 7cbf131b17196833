package io.realticket.queueadmitter.admission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fast a room calls. What it may is a bucket of tokens that holds a second's worth and fills by the log's time, in
 * whole thousandths of a call. What it did is counted in spans of ten seconds since the first call.
 *
 * @param callsPerSecondMax of the room
 * @param now the time of the decision
 */
record CallRate(int callsPerSecondMax, Instant now) {
    private static final int THOUSANDTHS = 1_000;
    private static final Duration BUCKET = Duration.ofSeconds(10);
    private static final int BUCKETS_PER_MINUTE = 6;

    /** Returns how many may be called now. */
    int allowed(RoomRow.@Nullable Calls calls) {
        return (int) (thousandths(calls) / THOUSANDTHS);
    }

    // What a full bucket takes is callsPerSecondMax for each of its thousand milliseconds.
    private long thousandths(RoomRow.@Nullable Calls calls) {
        long full = (long) callsPerSecondMax * THOUSANDTHS;
        if (calls == null) {
            return full;
        }
        long elapsedMillis =
                Math.min(THOUSANDTHS, Duration.between(calls.filledAt(), now).toMillis());
        return Math.min(full, calls.thousandths() + elapsedMillis * callsPerSecondMax);
    }

    /** Returns what is known once so many were called. */
    RoomRow.Calls spent(RoomRow.@Nullable Calls calls, int count) {
        long left = thousandths(calls) - (long) count * THOUSANDTHS;
        if (calls == null) {
            return new RoomRow.Calls(left, now, now, 0, List.of(count));
        }
        List<Integer> counts = new ArrayList<>(shifted(calls));
        counts.set(counts.size() - 1, counts.getLast() + count);
        return new RoomRow.Calls(left, now, calls.since(), bucket(calls), counts);
    }

    /** Returns the calls of a minute at the rates of the last minute's spans, or none before the first span is over. */
    List<Integer> perMinute(RoomRow.@Nullable Calls calls) {
        if (calls == null) {
            return List.of();
        }
        List<Integer> counts = shifted(calls);
        return counts.subList(0, counts.size() - 1).stream()
                .map(count -> count * BUCKETS_PER_MINUTE)
                .toList();
    }

    private long bucket(RoomRow.Calls calls) {
        return Duration.between(calls.since(), now).dividedBy(BUCKET);
    }

    // The counts of the spans that are over, at most those of a minute, and of the one that is not.
    private List<Integer> shifted(RoomRow.Calls calls) {
        List<Integer> counts = new ArrayList<>(calls.counts());
        long empty = Math.min(BUCKETS_PER_MINUTE + 1L, bucket(calls) - calls.bucket());
        counts.addAll(Collections.nCopies((int) empty, 0));
        return counts.subList(Math.max(0, counts.size() - BUCKETS_PER_MINUTE - 1), counts.size());
    }
}
