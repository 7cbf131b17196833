package io.realticket.sseedge.fanout;

import io.netty.channel.EventLoop;
import io.realticket.sseedge.view.Cursor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The subscribers of one channel, parted by event loop and coding. Belongs to the fan-out's thread. */
final class Audiences {
    private final int burstsQueuedMax;
    private final Map<Place, LoopAudience> audiences = new HashMap<>();

    private record Place(EventLoop loop, ContentCoding coding) {}

    /** @param burstsQueuedMax bursts that may wait for one event loop */
    Audiences(int burstsQueuedMax) {
        this.burstsQueuedMax = burstsQueuedMax;
    }

    /** Sends everybody the burst of their coding, if there is one. */
    void broadcast(Function<ContentCoding, @Nullable Burst> bursts) {
        for (LoopAudience audience : audiences.values()) {
            Burst burst = bursts.apply(audience.coding());
            if (burst != null) {
                audience.broadcast(burst);
            }
        }
    }

    /** Sends the asker {@code burst}, and everything from now on. */
    void serve(Ask ask, Burst burst) {
        LoopAudience audience = ask.audience();
        if (audience == null) {
            audience(ask.subscriber()).admit(ask.subscriber(), burst);
        } else {
            audience.catchUp(ask.subscriber(), burst);
        }
    }

    /** Tells audiences that missed something how far they should be. */
    void settle(Cursor head) {
        audiences.values().forEach(audience -> audience.settle(head));
    }

    /** Ends every stream without a pass. */
    void demandPasses() {
        audiences.values().forEach(LoopAudience::demandPasses);
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
