package io.realticket.sseedge.fanout;

import io.netty.buffer.ByteBufAllocator;
import io.realticket.sseedge.view.ServedViews;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the views once a tick and tells every channel what is new. One thread runs the ticks; only {@link #ask} may be
 * called by others.
 */
final class Fanout implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Fanout.class);

    private final FanoutMeters meters;
    private final ChunkEncoder encoder;
    // Bounded by the connections there may be: each has at most one ask open.
    private final Queue<Ask> asks = new ConcurrentLinkedQueue<>();
    private final SeatStreams seats;
    private final RoomStreams rooms;
    private final PassHolders holders;

    Fanout(
            FanoutParts parts,
            FanoutSettings settings,
            FanoutMeters meters,
            ByteBufAllocator allocator,
            PassHolders holders) {
        ServedViews served = parts.served();
        this.holders = holders;
        this.meters = meters;
        this.encoder = new ChunkEncoder(allocator);
        this.seats = new SeatStreams(served, settings, encoder, meters);
        this.rooms = new RoomStreams(
                served.rooms(),
                view -> new RoomEdition(view, parts.clock().instant(), encoder, meters),
                settings,
                meters);
    }

    /** Takes an ask that the next tick answers. Called by event loops. */
    void ask(Ask ask) {
        asks.add(ask);
    }

    /** Does one tick and returns whether event loops still had bursts of earlier ones when it began. */
    boolean tick(long nowNanos) {
        holders.tellRevoked();
        boolean undelivered = seats.isUndelivered() || rooms.isUndelivered();
        for (Ask ask = asks.poll(); ask != null; ask = asks.poll()) {
            switch (ask.request().subject()) {
                case StreamSubject.Seats(var filter) -> seats.add(ask, filter);
                case StreamSubject.Line() -> rooms.add(ask, seats.channels());
            }
        }
        seats.tick(rooms.channels(), nowNanos);
        rooms.tick(nowNanos);
        meters.channels(seats.channels() + rooms.channels());
        return undelivered;
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
            seats.end(Problem.notReady());
            rooms.end(Problem.notReady());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        meters.tick(took);
        return pace.next(took, undelivered);
    }

    /** Lets go of native memory; no tick may follow. */
    @Override
    public void close() {
        rooms.close();
        encoder.close();
    }
}
