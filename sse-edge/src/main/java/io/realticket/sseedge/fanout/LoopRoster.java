package io.realticket.sseedge.fanout;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Every open stream of one event loop, looked at regularly: one timer for all instead of three for each. */
final class LoopRoster {
    private final EventLoop loop;
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();

    LoopRoster(EventLoop loop) {
        this.loop = loop;
    }

    /** Begins to look after the streams. Thread-safe. */
    void start(Duration every) {
        loop.scheduleAtFixedRate(this::sweep, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS)
                .addListener(ended -> subscribers.clear());
    }

    private void sweep() {
        long now = System.nanoTime();
        Set.copyOf(subscribers).forEach(subscriber -> subscriber.sweep(now));
    }

    /** Counts a stream in. Called by the event loop. */
    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
    }

    /** Counts a stream out. Called by the event loop. */
    void remove(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    /** Ends every stream as complete. Thread-safe. */
    void end() {
        loop.execute(() -> Set.copyOf(subscribers).forEach(Subscriber::end));
    }
}
