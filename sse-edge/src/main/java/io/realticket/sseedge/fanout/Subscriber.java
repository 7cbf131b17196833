package io.realticket.sseedge.fanout;

import io.netty.channel.EventLoop;
import io.realticket.sseedge.view.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One reader of one channel. It gets each burst that continues its map, as long as it reads fast enough; when it falls
 * behind it gets nothing until everything before has gone, and then one burst that brings it up to now. Belongs to its
 * event loop, except where a method says otherwise.
 */
final class Subscriber {
    private final StreamRequest request;
    private final @Nullable Visit visit;
    private final StreamResponse response;
    private final Fanout fanout;
    private final StreamSurroundings around;
    private final Outlet outlet;
    private final long endsAtNanos;
    private @Nullable LoopAudience audience;
    private @Nullable Cursor cursor;
    private boolean behind;
    private boolean asking;
    private boolean ended;
    private boolean visiting;

    /** @param visit the pass it has; null if it has none */
    Subscriber(
            StreamRequest request,
            @Nullable Visit visit,
            StreamResponse response,
            Fanout fanout,
            StreamSurroundings around) {
        this.request = request;
        this.visit = visit;
        this.response = response;
        this.fanout = fanout;
        this.around = around;
        this.outlet = new Outlet(response.channel(), request.coding(), around, this::drained);
        this.endsAtNanos = System.nanoTime() + around.age();
    }

    /** Returns its event loop. Thread-safe. */
    EventLoop loop() {
        return response.channel().eventLoop();
    }

    /** Returns its coding. Thread-safe. */
    ContentCoding coding() {
        return request.coding();
    }

    /** Whether it showed a good pass. Thread-safe. */
    boolean hasPass() {
        return visit != null;
    }

    /** Asks for its first burst. */
    void ask() {
        ask(request.lastEventId());
    }

    private void ask(@Nullable String lastEventId) {
        asking = true;
        fanout.ask(new Ask(this, audience, request, lastEventId, System.nanoTime()));
    }

    /** Answers with a problem, or ends the stream if it has begun. Thread-safe. */
    void turnAway(Problem problem) {
        loop().execute(() -> {
            if (audience != null) {
                end();
            } else if (!ended) {
                ended = true;
                response.refuse(problem);
            }
        });
    }

    /** Begins the stream, and returns whether it still can. */
    boolean begin(LoopAudience of, Burst first) {
        asking = false;
        if (ended) {
            return false;
        }
        audience = of;
        response.begin(request.coding());
        Chunk opening = around.opening(response.channel().alloc(), request.coding());
        outlet.write(opening);
        opening.bytes().release();
        around.roster(loop()).add(this);
        send(first);
        if (visit != null) {
            visiting = true;
            if (!around.holders().add(visit.pass(), this)) {
                passOver("revoked");
            }
        }
        return true;
    }

    /** Says that its pass is revoked. Thread-safe. */
    void passRevoked() {
        loop().execute(() -> passOver("revoked"));
    }

    /** Ends the stream with a last word if it is there by its pass alone; else only the visit is over. */
    private void passOver(String cause) {
        if (visit != null && visiting) {
            leave();
            if (visit.demanded() && !ended) {
                around.meters().passOver(cause);
                outlet.write(around.passEnded(coding()));
                end();
            }
        }
    }

    private void leave() {
        if (visit != null && visiting) {
            visiting = false;
            around.holders().remove(visit.pass(), this);
        }
    }

    /** Ends the stream if it has no pass: the show has a waiting room now. */
    void demandPass() {
        if (!hasPass()) {
            end();
        }
    }

    /** Sends what it asked for when it was behind. */
    void catchUp(Burst burst) {
        asking = false;
        behind = false;
        if (!ended && burst.span().isNewsTo(cursor)) {
            send(burst);
        }
    }

    /** Sends a burst, if it continues the map and the reader keeps up. */
    void deliver(Burst burst) {
        if (ended || !burst.span().isNewsTo(cursor)) {
            return;
        }
        boolean full = burst.chunk() != null && outlet.waiting() >= around.burstsQueuedMax();
        if (full || !burst.span().continues(cursor)) {
            fallBehind();
        } else {
            send(burst);
        }
    }

    /** Asks for what it missed if it is not as far as {@code head}. */
    void compare(Cursor head) {
        if (!ended && new Span(null, head).isNewsTo(cursor)) {
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

    private void drained() {
        if (behind && !asking && !ended && outlet.waiting() == 0) {
            ask(cursor == null ? null : cursor.toString());
        }
    }

    private void send(Burst burst) {
        cursor = burst.span().to();
        if (burst.chunk() != null) {
            outlet.write(burst.chunk());
        }
    }

    /** Does what is due by time: a comment into the silence, the end of a long life, the end of a reader that is gone. */
    void sweep(long nowNanos) {
        if (nowNanos - endsAtNanos > 0) {
            end();
        }
        if (visit != null && nowNanos - visit.endsAtNanos() >= 0) {
            passOver("ended");
        }
        outlet.sweep(nowNanos);
    }

    /** Ends the stream as complete, so that the client comes again with its cursor. */
    void end() {
        if (!ended) {
            ended = true;
            outlet.end();
        }
    }

    /** Forgets everything: the connection is closed. */
    void closed() {
        ended = true;
        leave();
        if (audience != null) {
            audience.leave(this);
            around.roster(loop()).remove(this);
        }
    }
}
