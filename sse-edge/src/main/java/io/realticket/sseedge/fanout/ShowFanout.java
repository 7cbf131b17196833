package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.Continuation;
import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.Hall;
import io.realticket.sseedge.view.SectionFilter;
import io.realticket.sseedge.view.ShowView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody who watches one show, and how far they have been told. Belongs to the fan-out's thread. */
final class ShowFanout {
    private final TickSettings settings;
    private final int burstsQueuedMax;
    private final Map<SectionFilter, SeatChannel> channels = new HashMap<>();
    private final List<Waiting> asks = new ArrayList<>();
    private @Nullable Cursor told;
    private boolean guarded;

    private record Waiting(Ask ask, SectionFilter filter) {}

    ShowFanout(TickSettings settings, int burstsQueuedMax) {
        this.settings = settings;
        this.burstsQueuedMax = burstsQueuedMax;
    }

    /** Takes an ask that the next tick answers. */
    void add(Ask ask, SectionFilter filter) {
        asks.add(new Waiting(ask, filter));
    }

    /** Says whether a pass is needed. From the moment that one is, those who have none are out. */
    void guard(boolean isGuarded) {
        if (isGuarded && !guarded) {
            channels.values().forEach(SeatChannel::demandPasses);
        }
        guarded = isGuarded;
    }

    /**
     * Tells every channel what changed since the last tick, then answers what was asked.
     *
     * @param room how many channels more there may be, over all shows
     */
    void tick(ShowView view, ShowEdition edition, int room, long nowNanos) {
        Cursor now = view.now();
        Hall hall = view.hall();
        if (now == null || hall == null) {
            // Not arranged yet, or archived: who is new may come again, who watched is told by the end of the stream.
            end(told == null ? Problem.notReady() : Problem.unknownShow());
            return;
        }
        Cursor before = told;
        told = now;
        if (before != null && (!before.epoch().equals(now.epoch()) || before.offset() > now.offset())) {
            Continuation.Reset reset = new Continuation.Reset(Continuation.Reason.EPOCH);
            channels.values().forEach(channel -> channel.reset(edition, reset));
        } else if (before != null && before.offset() < now.offset()) {
            channels.values().forEach(channel -> channel.tell(edition, before.offset()));
        }
        channels.values().forEach(channel -> channel.settle(now));
        answer(new Answering(edition, hall, now, nowNanos), room);
    }

    private record Answering(ShowEdition edition, Hall hall, Cursor now, long nowNanos) {}

    private void answer(Answering with, int room) {
        // Whoever has an answer leaves; if one of them meets a bug, all are still there to be told.
        asks.removeIf(waiting -> isAnswered(waiting.ask, waiting.filter, with, room));
    }

    private boolean isAnswered(Ask ask, SectionFilter filter, Answering with, int room) {
        boolean outside = guarded && !ask.subscriber().hasPass();
        Problem problem = outside ? Problem.notAdmitted() : problem(filter, with.hall, room);
        if (problem != null) {
            ask.subscriber().turnAway(problem);
            return true;
        }
        Continuation how = Continuation.of(ask.lastEventId(), with.now);
        if (how instanceof Continuation.Ahead) {
            if (with.nowNanos - ask.askedAtNanos() < settings.aheadWait().toNanos()) {
                return false;
            }
            how = new Continuation.Reset(Continuation.Reason.AHEAD);
        }
        channels.computeIfAbsent(filter, sections -> new SeatChannel(sections, burstsQueuedMax))
                .serve(ask, with.edition, how);
        return true;
    }

    private @Nullable Problem problem(SectionFilter filter, Hall hall, int room) {
        boolean known = !(filter instanceof SectionFilter.Only(var sections))
                || hall.sections().containsAll(sections);
        if (!known) {
            return Problem.invalid("sections", "must be sections of the show");
        }
        return channels.containsKey(filter) || channels.size() < room ? null : Problem.overloaded();
    }

    /** Ends every stream and refuses who is waiting. */
    void end(Problem problem) {
        asks.forEach(waiting -> waiting.ask.subscriber().turnAway(problem));
        asks.clear();
        channels.values().forEach(SeatChannel::end);
        channels.clear();
        told = null;
    }

    /** Forgets channels that nobody watches, and returns whether anyone is left. */
    boolean isWatched() {
        channels.values().removeIf(channel -> !channel.isWatched());
        return !channels.isEmpty() || !asks.isEmpty();
    }

    /** Returns how many channels there are. */
    int channels() {
        return channels.size();
    }

    /** Whether event loops have not finished what they were given. */
    boolean isUndelivered() {
        return channels.values().stream().anyMatch(SeatChannel::isUndelivered);
    }
}
