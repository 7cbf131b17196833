package io.realticket.sseedge.fanout;

import io.netty.channel.Channel;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets requests in, as many as there is room for. Thread-safe. */
final class RequestDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RequestDesk.class);

    private final RequestLimits limits;
    private final CorsPolicy cors;
    private final Fanout fanout;
    private final StreamSurroundings around;
    private final PassGate gate;
    private final AtomicInteger subscribers = new AtomicInteger();

    RequestDesk(RequestLimits limits, CorsPolicy cors, Fanout fanout, StreamSurroundings around, PassGate gate) {
        this.limits = limits;
        this.cors = cors;
        this.fanout = fanout;
        this.around = around;
        this.gate = gate;
    }

    /** Returns the limits. */
    RequestLimits limits() {
        return limits;
    }

    /** Returns the response to the request that came on {@code channel}. */
    StreamResponse response(Channel channel, @Nullable String origin) {
        return new StreamResponse(channel, cors, around.meters(), limits.within(), origin);
    }

    /** Takes room for one stream, and returns whether there was any. */
    boolean enter() {
        if (subscribers.incrementAndGet() > limits.subscribersMax()) {
            subscribers.decrementAndGet();
            return false;
        }
        around.meters().subscribers(1);
        return true;
    }

    /** Returns whether the stream may begin, perhaps later and on {@code loop}. */
    CompletableFuture<PassGate.Answer> check(StreamRequest request, Executor loop) {
        return gate.check(request, loop);
    }

    /** Returns a new subscriber, who has asked for the first burst. */
    Subscriber subscribe(StreamRequest request, @Nullable Visit visit, StreamResponse response) {
        Subscriber subscriber = new Subscriber(request, visit, response, fanout, around);
        subscriber.ask();
        return subscriber;
    }

    /** Gives the room of one stream back. */
    void leave() {
        subscribers.decrementAndGet();
        around.meters().subscribers(-1);
    }

    /** Notes why a connection broke, unless that is ordinary. */
    void broke(Throwable cause) {
        if (!(cause instanceof IOException)) {
            LOG.warn("a connection is closed after an unexpected failure", cause);
        }
    }
}
