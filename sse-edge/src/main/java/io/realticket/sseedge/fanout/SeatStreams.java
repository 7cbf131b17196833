package io.realticket.sseedge.fanout;

import io.realticket.contracts.id.ShowId;
import io.realticket.sseedge.pass.PassDemand;
import io.realticket.sseedge.view.RoomViews;
import io.realticket.sseedge.view.SectionFilter;
import io.realticket.sseedge.view.ServedViews;
import io.realticket.sseedge.view.ShowView;
import io.realticket.sseedge.view.ShowViews;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who watches seats, by show. Belongs to the fan-out's thread. */
final class SeatStreams {
    private static final Logger LOG = LoggerFactory.getLogger(SeatStreams.class);

    private final ServedViews served;
    private final FanoutSettings settings;
    private final ChunkEncoder encoder;
    private final FanoutMeters meters;
    private final Map<ShowId, ShowFanout> shows = new HashMap<>();

    /** @param encoder closed by its owner */
    SeatStreams(ServedViews served, FanoutSettings settings, ChunkEncoder encoder, FanoutMeters meters) {
        this.served = served;
        this.settings = settings;
        this.encoder = encoder;
        this.meters = meters;
    }

    /** Takes an ask that the next tick answers. */
    void add(Ask ask, SectionFilter filter) {
        if (served.seats().current() == null) {
            ask.subscriber().turnAway(Problem.notReady());
        } else {
            shows.computeIfAbsent(ask.request().show(), show -> fanout()).add(ask, filter);
        }
    }

    private ShowFanout fanout() {
        return new ShowFanout(settings.tick(), settings.connection().burstsQueuedMax());
    }

    /**
     * Tells everybody what is new, and answers what was asked.
     *
     * @param others how many channels there are besides these
     */
    void tick(int others, long nowNanos) {
        ShowViews views = served.seats().current();
        Iterator<Map.Entry<ShowId, ShowFanout>> entries = shows.entrySet().iterator();
        int channels = others + channels();
        while (entries.hasNext()) {
            Map.Entry<ShowId, ShowFanout> entry = entries.next();
            ShowFanout show = entry.getValue();
            int besides = channels - show.channels();
            tick(entry.getKey(), views, show, settings.tick().channelsMax() - besides, nowNanos);
            if (!show.isWatched()) {
                entries.remove();
            }
            channels = besides + show.channels();
        }
    }

    private void tick(ShowId id, @Nullable ShowViews views, ShowFanout show, int room, long nowNanos) {
        ShowView view = views == null ? null : views.show(id);
        if (view == null) {
            show.end(Problem.unknownShow());
            return;
        }
        try (ShowEdition edition =
                new ShowEdition(view, encoder, meters, settings.tick().catchUpsMax())) {
            show.guard(isGuarded(id));
            show.tick(view, edition, room, nowNanos);
        } catch (RuntimeException e) {
            // A bug. Who watches this show must not be left with a map that silently stays behind: all may come again.
            LOG.error("a tick of one show failed; its streams are ended show={}", id, e);
            meters.tickFailed();
            show.end(Problem.notReady());
        }
    }

    private boolean isGuarded(ShowId id) {
        RoomViews rooms = served.rooms().current();
        return settings.passes() == PassDemand.DEMANDED && rooms != null && rooms.room(id) != null;
    }

    /** Returns how many channels there are. */
    int channels() {
        return shows.values().stream().mapToInt(ShowFanout::channels).sum();
    }

    /** Whether event loops have not finished what they were given. */
    boolean isUndelivered() {
        return shows.values().stream().anyMatch(ShowFanout::isUndelivered);
    }

    /** Ends every stream and refuses who is waiting. */
    void end(Problem problem) {
        shows.values().forEach(show -> show.end(problem));
        shows.clear();
    }
}
