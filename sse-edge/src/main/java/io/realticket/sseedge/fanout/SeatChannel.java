package io.realticket.sseedge.fanout;

import io.netty.channel.EventLoop;
import io.realticket.sseedge.view.Continuation;
import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.SectionFilter;
import java.util.HashMap;
import java.util.Map;

/** Everybody who watches the same sections of the same show. Belongs to the fan-out's thread. */
final class SeatChannel {
    private final SectionFilter filter;
    private final int burstsQueuedMax;
    private final Map<Place, LoopAudience> audiences = new HashMap<>();

    private record Place(EventLoop loop, ContentCoding coding) {}

    /** @param burstsQueuedMax bursts that may wait for one event loop */
    SeatChannel(SectionFilter filter, int burstsQueuedMax) {
        this.filter = filter;
        this.burstsQueuedMax = burstsQueuedMax;
    }

    /** Sends everybody what changed after {@code offset}. */
    void tell(ShowEdition edition, long offset) {
        for (LoopAudience audience : audiences.values()) {
            Burst burst = edition.news(offset, filter, audience.coding());
            if (burst != null) {
                audience.broadcast(burst);
            }
        }
    }

    /** Sends everybody a new beginning. */
    void reset(ShowEdition edition, Continuation.Reset reset) {
        for (LoopAudience audience : audiences.values()) {
            Burst burst = edition.continuation(reset, filter, audience.coding());
            if (burst != null) {
                audience.broadcast(burst);
            }
        }
    }

    /** Sends the asker what it needs, and everything from now on. */
    void serve(Ask ask, ShowEdition edition, Continuation how) {
        Burst burst = edition.continuation(how, filter, ask.subscriber().coding());
        LoopAudience audience = ask.audience();
        if (burst == null) {
            ask.subscriber().turnAway(Problem.unknownShow());
        } else if (audience == null) {
            audience(ask.subscriber()).admit(ask.subscriber(), burst);
        } else {
            audience.catchUp(ask.subscriber(), burst);
        }
    }

    /** Tells audiences that missed something how far they should be. */
    void settle(Cursor head) {
        audiences.values().forEach(audience -> audience.settle(head));
    }

    /** Ends every stream. */
    void end() {
        audiences.values().forEach(LoopAudience::end);
    }

    /** Whether event loops have not finished what they were given. */
    boolean isUndelivered() {
        return audiences.values().stream().anyMatch(LoopAudience::isUndelivered);
    }

    /** Forgets audiences that are gone, and returns whether any is left. */
    boolean isWatched() {
        audiences.values().removeIf(LoopAudience::isEmpty);
        return !audiences.isEmpty();
    }

    private LoopAudience audience(Subscriber subscriber) {
        return audiences.computeIfAbsent(
                new Place(subscriber.loop(), subscriber.coding()),
                place -> new LoopAudience(place.loop, place.coding, burstsQueuedMax));
    }
}
