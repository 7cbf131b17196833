package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.Cursor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one reader has been told. It gets each burst that continues its map, as long as it reads fast enough; when it falls
 * behind it gets nothing until everything before has gone, and then one burst that brings it up to now. Belongs to its event
 * loop.
 */
final class Feed {
    private final Outlet outlet;
    private final StreamSurroundings around;
    private final Consumer<@Nullable String> onBehind;
    private @Nullable Cursor cursor;
    private boolean behind;
    private boolean asking;
    private boolean stopped;

    /** @param onBehind asks for a burst that continues what was told so far, by its cursor */
    Feed(Outlet outlet, StreamSurroundings around, Consumer<@Nullable String> onBehind) {
        this.outlet = outlet;
        this.around = around;
        this.onBehind = onBehind;
    }

    /** Sends the first burst. */
    void begin(Burst first) {
        send(first);
    }

    /** Sends what was asked for when the reader was behind. */
    void catchUp(Burst burst) {
        asking = false;
        behind = false;
        if (!stopped && burst.span().isNewsTo(cursor)) {
            send(burst);
        }
    }

    /** Sends a burst, if it continues the map and the reader keeps up. */
    void deliver(Burst burst) {
        if (stopped || !burst.span().isNewsTo(cursor)) {
            return;
        }
        boolean full = burst.chunk() != null && outlet.waiting() >= around.burstsQueuedMax();
        if (full || !burst.span().continues(cursor)) {
            fallBehind();
        } else {
            send(burst);
        }
    }

    /** Asks for what the reader missed if it is not as far as {@code head}. */
    void compare(Cursor head) {
        if (!stopped && new Span(null, head).isNewsTo(cursor)) {
            fallBehind();
        }
    }

    private void fallBehind() {
        if (!behind) {
            behind = true;
            around.meters().fellBehind();
        }
        drained();
    }

    /** Says that nothing waits any more: whoever is behind can be brought up to now. */
    void drained() {
        if (behind && !asking && !stopped && outlet.waiting() == 0) {
            asking = true;
            onBehind.accept(cursor == null ? null : cursor.toString());
        }
    }

    private void send(Burst burst) {
        cursor = burst.span().to();
        if (burst.chunk() != null) {
            outlet.write(burst.chunk());
        }
    }

    /** Sends nothing from now on. */
    void stop() {
        stopped = true;
    }
}
