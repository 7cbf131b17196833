package io.realticket.sseedge.config;

import io.realticket.sseedge.fanout.StreamServer;
import io.realticket.sseedge.report.PresenceReporter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the streams, then the reading and the reports, once everything else is there; stops the streams before anything
 * else, and then says that nobody is there any more.
 */
public final class EdgeLifecycle implements SmartLifecycle {
    private final Supplier<StreamServer> starter;
    private final Tails tails;
    private final PresenceReporting reporting;
    private volatile @Nullable Running running;

    private record Running(StreamServer server, PresenceReporter reporter) {}

    EdgeLifecycle(Supplier<StreamServer> starter, Tails tails, PresenceReporting reporting) {
        this.starter = starter;
        this.tails = tails;
        this.reporting = reporting;
    }

    /** Returns the port of the streams, which the system chose if 0 was asked for. */
    public int port() {
        Running now = running;
        if (now == null) {
            throw new IllegalStateException("the streams are not served");
        }
        return now.server.port();
    }

    /** Whether changes are told to those who watch, and those who are here to the waiting rooms. */
    public boolean isGoing() {
        Running now = running;
        return now != null && now.server.isTicking() && now.reporter.isReporting();
    }

    @Override
    public void start() {
        StreamServer server = starter.get();
        try {
            tails.start();
            running = new Running(server, reporting.start(server.port()));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public void stop() {
        Running now = running;
        if (now != null) {
            now.server.close();
            now.reporter.close();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
