package io.realticket.sseedge.fanout;

import io.realticket.contracts.id.ShowId;
import io.realticket.sseedge.view.RoomView;
import io.realticket.sseedge.view.RoomViews;
import io.realticket.sseedge.view.Served;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who watches a waiting room, by show. Belongs to the fan-out's thread. */
final class RoomStreams implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomStreams.class);

    private final Served<RoomViews> served;
    private final Function<RoomView, RoomEdition> editions;
    private final FanoutSettings settings;
    private final FanoutMeters meters;
    private final Map<ShowId, RoomChannel> rooms = new HashMap<>();

    RoomStreams(
            Served<RoomViews> served,
            Function<RoomView, RoomEdition> editions,
            FanoutSettings settings,
            FanoutMeters meters) {
        this.served = served;
        this.editions = editions;
        this.settings = settings;
        this.meters = meters;
    }

    /**
     * Takes an ask that the next tick answers.
     *
     * @param others how many channels there are besides these
     */
    void add(Ask ask, int others) {
        ShowId show = ask.request().show();
        if (served.current() == null) {
            ask.subscriber().turnAway(Problem.notReady());
        } else if (rooms.containsKey(show)
                || rooms.size() + others < settings.tick().channelsMax()) {
            rooms.computeIfAbsent(show, room -> channel()).add(ask);
        } else {
            ask.subscriber().turnAway(Problem.overloaded());
        }
    }

    private RoomChannel channel() {
        long everyNanos = settings.tick().queueEvery().toNanos();
        return new RoomChannel(everyNanos, editions, settings.connection().burstsQueuedMax());
    }

    /** Tells everybody what is due, and answers what was asked. */
    void tick(long nowNanos) {
        RoomViews views = served.current();
        Iterator<Map.Entry<ShowId, RoomChannel>> entries = rooms.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<ShowId, RoomChannel> entry = entries.next();
            RoomView view = views == null ? null : views.room(entry.getKey());
            if (!goesOn(entry.getKey(), entry.getValue(), view, nowNanos)) {
                entry.getValue().close();
                entries.remove();
            }
        }
    }

    private boolean goesOn(ShowId show, RoomChannel channel, @Nullable RoomView view, long nowNanos) {
        if (view == null) {
            channel.end(Problem.noWaitingRoom());
            return false;
        }
        try {
            channel.tick(view, nowNanos);
            return channel.isWatched();
        } catch (RuntimeException e) {
            // A bug. Who waits must not be left with a number that silently stands still: all may come again.
            LOG.error("a tick of one waiting room failed; its streams are ended show={}", show, e);
            meters.tickFailed();
            channel.end(Problem.notReady());
            return false;
        }
    }

    /** Returns how many channels there are. */
    int channels() {
        return rooms.size();
    }

    /** Whether event loops have not finished what they were given. */
    boolean isUndelivered() {
        return rooms.values().stream().anyMatch(RoomChannel::isUndelivered);
    }

    /** Ends every stream and refuses who is waiting. */
    void end(Problem problem) {
        rooms.values().forEach(room -> room.end(problem));
        rooms.clear();
    }

    /** Lets go of all bytes; no tick may follow. */
    @Override
    public void close() {
        rooms.values().forEach(RoomChannel::close);
    }
}
