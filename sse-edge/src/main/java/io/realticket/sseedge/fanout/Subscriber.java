package io.realticket.sseedge.fanout;

import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;

/**
 * One stream of one channel, from the request to the end: with its age, with its pass, or with the connection. Belongs to its
 * event loop, except where a method says otherwise.
 */
final class Subscriber {
    private final StreamRequest request;
    private final @Nullable Visit visit;
    private final StreamResponse response;
    private final Fanout fanout;
    private final StreamSurroundings around;
    private final Outlet outlet;
    private final Feed feed;
    private final long endsAtNanos;
    private @Nullable LoopAudience audience;
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
        this.feed = new Feed(outlet, around, this::ask);
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
        fanout.ask(new Ask(this, audience, request, lastEventId, System.nanoTime()));
    }

    private void drained() {
        feed.drained();
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
        if (ended) {
            return false;
        }
        audience = of;
        // Before a byte is sent: who reads the first one may close another stream of the pass.
        boolean holds = enter();
        response.begin(request.coding());
        Chunk opening = around.opening(response.channel().alloc(), request.coding());
        outlet.write(opening);
        opening.bytes().release();
        around.roster(loop()).add(this);
        feed.begin(first);
        if (!holds) {
            passOver("revoked");
        }
        return true;
    }

    private boolean enter() {
        if (visit == null) {
            return true;
        }
        visiting = true;
        return around.holders().add(visit.pass(), this);
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

    /** Returns what it is told by. */
    Feed feed() {
        return feed;
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
            feed.stop();
            outlet.end();
        }
    }

    /** Forgets everything: the connection is closed. */
    void closed() {
        ended = true;
        feed.stop();
        leave();
        if (audience != null) {
            audience.leave(this);
            around.roster(loop()).remove(this);
        }
    }
}
