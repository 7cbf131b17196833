package io.realticket.sseedge.fanout;

import io.netty.buffer.ByteBufAllocator;
import io.realticket.contracts.id.ShowId;
import io.realticket.sseedge.view.ServedViews;
import io.realticket.sseedge.view.ShowView;
import io.realticket.sseedge.view.ShowViews;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the views once a tick and tells every channel what is new. One thread runs the ticks; only {@link #ask} may be
 * called by others.
 */
final class Fanout implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Fanout.class);

    private final ServedViews served;
    private final TickSettings settings;
    private final int burstsQueuedMax;
    private final FanoutMeters meters;
    private final ChunkEncoder encoder;
    // Bounded by the connections there may be: each has at most one ask open.
    private final Queue<Ask> asks = new ConcurrentLinkedQueue<>();
    private final Map<ShowId, ShowFanout> shows = new HashMap<>();

    Fanout(ServedViews served, FanoutSettings settings, FanoutMeters meters, ByteBufAllocator allocator) {
        this.served = served;
        this.settings = settings.tick();
        this.burstsQueuedMax = settings.connection().burstsQueuedMax();
        this.meters = meters;
        this.encoder = new ChunkEncoder(allocator);
    }

    /** Takes an ask that the next tick answers. Called by event loops. */
    void ask(Ask ask) {
        asks.add(ask);
    }

    /** Does one tick and returns whether event loops still had bursts of earlier ones when it began. */
    boolean tick(long nowNanos) {
        boolean undelivered = shows.values().stream().anyMatch(ShowFanout::isUndelivered);
        ShowViews views = served.current();
        for (Ask ask = asks.poll(); ask != null; ask = asks.poll()) {
            if (views == null) {
                ask.subscriber().turnAway(Problem.notReady());
            } else {
                shows.computeIfAbsent(ask.show(), show -> new ShowFanout(settings, burstsQueuedMax))
                        .add(ask);
            }
        }
        Iterator<Map.Entry<ShowId, ShowFanout>> entries = shows.entrySet().iterator();
        int channels = shows.values().stream().mapToInt(ShowFanout::channels).sum();
        while (entries.hasNext()) {
            Map.Entry<ShowId, ShowFanout> entry = entries.next();
            ShowFanout show = entry.getValue();
            int others = channels - show.channels();
            tick(entry.getKey(), views, show, settings.channelsMax() - others, nowNanos);
            if (!show.isWatched()) {
                entries.remove();
            }
            channels = others + show.channels();
        }
        meters.channels(channels);
        return undelivered;
    }

    private void tick(ShowId id, @Nullable ShowViews views, ShowFanout show, int room, long nowNanos) {
        ShowView view = views == null ? null : views.show(id);
        if (view == null) {
            show.end(Problem.unknownShow());
            return;
        }
        try (ShowEdition edition = new ShowEdition(view, encoder, meters, settings.catchUpsMax())) {
            show.tick(view, edition, room, nowNanos);
        } catch (RuntimeException e) {
            // A bug. Who watches this show must not be left with a map that silently stays behind: all may come again.
            LOG.error("a tick of one show failed; its streams are ended show={}", id, e);
            meters.tickFailed();
            show.end(Problem.notReady());
        }
    }

    /** Does one tick and returns when the next one is due, counted from the beginning of this one. */
    Duration tickAndPace(TickPace pace) {
        long began = System.nanoTime();
        boolean undelivered = false;
        try {
            undelivered = tick(began);
        } catch (RuntimeException e) {
            // A bug. Who watches must not be left with a map that silently stays behind: all may come again.
            LOG.error("a tick failed; every stream is ended", e);
            meters.tickFailed();
            shows.values().forEach(show -> show.end(Problem.notReady()));
            shows.clear();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        meters.tick(took);
        return pace.next(took, undelivered);
    }

    /** Lets go of native memory; no tick may follow. */
    @Override
    public void close() {
        encoder.close();
    }
}
