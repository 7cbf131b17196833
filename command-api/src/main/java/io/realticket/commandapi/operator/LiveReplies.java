package io.realticket.commandapi.operator;

import io.realticket.commandapi.hold.ReplyListener;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was answered in the last minute, by the seconds of the log, for the shows that were answered last. Each takes a few
 * kilobytes, whatever the crowd. Thread-safe.
 */
public final class LiveReplies implements ReplyListener {
    /** Most shows that are counted; the one that was still for the longest time is forgotten for another. */
    static final int SHOWS_MAX = 1_000;

    private final Map<ShowId, Minute> shows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ShowId, Minute> eldest) {
            return size() > SHOWS_MAX;
        }
    };

    /**
     * What was answered in a minute.
     *
     * @param replies how many in all
     * @param granted how many of them gave seats to hold
     * @param booked how many confirmed a booking
     * @param refusals how many were refusals, by reason; none that did not occur
     */
    public record LastMinute(int replies, int granted, int booked, Map<Refusal, Integer> refusals) {
        /** Copies the map. */
        public LastMinute {
            refusals = Map.copyOf(refusals);
        }

        /** Returns how many commands were answered in a second. */
        public double repliesPerSecond() {
            return replies / (double) Minute.SECONDS;
        }
    }

    @Override
    public synchronized void replied(SeatReply reply, long commandOffset) {
        shows.computeIfAbsent(reply.showId(), _ -> new Minute()).count(reply);
    }

    /** Returns what {@code show} was answered in the minute before {@code now}. */
    public synchronized LastMinute lastMinute(ShowId show, Instant now) {
        Minute minute = shows.get(show);
        return minute == null ? new LastMinute(0, 0, 0, Map.of()) : minute.before(now);
    }
}
