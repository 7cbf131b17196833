package io.realticket.sseedge.fanout;

import io.netty.channel.EventLoop;
import io.realticket.sseedge.view.Cursor;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The subscribers of one channel that share an event loop and a coding. A burst is one task for all of them. At most a
 * few wait at a time: what does not fit is withheld, and those who missed it are told so later and ask for themselves.
 */
final class LoopAudience {
    private final EventLoop loop;
    private final ContentCoding coding;
    private final int burstsQueuedMax;
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicInteger size = new AtomicInteger();
    // Only touched by the event loop.
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    // Only touched by the fan-out.
    private boolean withheld;

    LoopAudience(EventLoop loop, ContentCoding coding, int burstsQueuedMax) {
        this.loop = loop;
        this.coding = coding;
        this.burstsQueuedMax = burstsQueuedMax;
    }

    /** Returns the coding of its subscribers. */
    ContentCoding coding() {
        return coding;
    }

    /** Whether bursts wait for the event loop. */
    boolean isUndelivered() {
        return withheld || queued.get() > 0;
    }

    /** Whether nobody is in it or on the way. */
    boolean isEmpty() {
        return size.get() == 0;
    }

    /** Sends the first burst to a subscriber and lets it in. Called by the fan-out. */
    void admit(Subscriber subscriber, Burst first) {
        size.incrementAndGet();
        send(first, () -> {
            if (subscriber.begin(this, first)) {
                subscribers.add(subscriber);
            } else {
                size.decrementAndGet();
            }
        });
    }

    /** Sends a subscriber that is in it what it asked for. Called by the fan-out. */
    void catchUp(Subscriber subscriber, Burst burst) {
        send(burst, () -> subscriber.feed().catchUp(burst));
    }

    /** Sends a burst to everybody. Called by the fan-out. */
    void broadcast(Burst burst) {
        if (queued.get() >= burstsQueuedMax) {
            withheld = true;
            return;
        }
        queued.incrementAndGet();
        send(burst, () -> {
            queued.decrementAndGet();
            subscribers.forEach(subscriber -> subscriber.feed().deliver(burst));
        });
    }

    /** Tells those who missed a burst that was withheld how far they should be, once there is room. Called by the fan-out. */
    void settle(Cursor head) {
        if (withheld && queued.get() == 0) {
            withheld = false;
            execute(() -> subscribers.forEach(subscriber -> subscriber.feed().compare(head)));
        }
    }

    /** Ends every stream without a pass. Called by the fan-out. */
    void demandPasses() {
        execute(() -> Set.copyOf(subscribers).forEach(Subscriber::demandPass));
    }

    /** Ends every stream. Called by the fan-out. */
    void end() {
        execute(() -> Set.copyOf(subscribers).forEach(Subscriber::end));
    }

    /** Forgets a subscriber whose connection closed. Called by the event loop. */
    void leave(Subscriber subscriber) {
        if (subscribers.remove(subscriber)) {
            size.decrementAndGet();
        }
    }

    private void send(Burst burst, Runnable delivery) {
        burst.retain();
        boolean taken = execute(() -> {
            try {
                delivery.run();
            } finally {
                burst.release();
            }
        });
        if (!taken) {
            burst.release();
        }
    }

    private boolean execute(Runnable task) {
        try {
            loop.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            // The server has stopped, and the connections with it.
            return false;
        }
    }
}
