package io.realticket.sseedge.config;

import io.realticket.sseedge.fanout.StreamServer;
import io.realticket.sseedge.tail.SeatStateTail;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts the streams and then the reading, once everything else is there; stops the streams before anything else. */
public final class EdgeLifecycle implements SmartLifecycle {
    private final Supplier<StreamServer> starter;
    private final SeatStateTail tail;
    private volatile @Nullable StreamServer server;

    EdgeLifecycle(Supplier<StreamServer> starter, SeatStateTail tail) {
        this.starter = starter;
        this.tail = tail;
    }

    /** Returns the port of the streams, which the system chose if 0 was asked for. */
    public int port() {
        StreamServer running = server;
        if (running == null) {
            throw new IllegalStateException("the streams are not served");
        }
        return running.port();
    }

    /** Whether changes are told to those who watch. */
    public boolean isTicking() {
        StreamServer running = server;
        return running != null && running.isTicking();
    }

    @Override
    public void start() {
        StreamServer started = starter.get();
        server = started;
        try {
            tail.start();
        } catch (RuntimeException e) {
            started.close();
            server = null;
            throw e;
        }
    }

    @Override
    public void stop() {
        StreamServer running = server;
        if (running != null) {
            running.close();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
