package io.realticket.sseedge.fanout;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of the streams, from its start until it is closed. */
public final class StreamServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamServer.class);

    private final FanoutSettings settings;
    private final EventLoopGroup loops;
    private final ChannelGroup open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    private final StreamSurroundings around;
    private final Ticker ticker;
    private final Channel door;
    private final AtomicBoolean closed = new AtomicBoolean();

    private StreamServer(FanoutParts parts, FanoutSettings settings, Transport transport) {
        this.settings = settings;
        this.loops = new MultiThreadIoEventLoopGroup(transport.factory());
        FanoutMeters meters = new FanoutMeters(parts.registry());
        ByteBufAllocator allocator = ByteBufAllocator.DEFAULT;
        PassHolders holders = new PassHolders(parts.attendance(), parts.served().rooms());
        this.around = new StreamSurroundings(settings.connection(), meters, rosters(), allocator, holders);
        Fanout fanout = new Fanout(parts, settings, meters, allocator, holders);
        this.ticker = new Ticker(fanout, new TickPace(settings.tick()));
        CorsPolicy cors = new CorsPolicy(settings.allowedOrigins());
        RequestDesk desk =
                new RequestDesk(settings.request(), cors, fanout, around, new PassGate(settings, parts, meters));
        this.door =
                bind(transport.bootstrap(settings.connection()).group(loops).childHandler(new Doorkeeper(desk, open)));
        ticker.start();
    }

    /** Returns a server that listens. Its views may come later: until then it refuses every stream. */
    public static StreamServer start(FanoutParts parts, FanoutSettings settings) {
        return start(parts, settings, Transport.best());
    }

    static StreamServer start(FanoutParts parts, FanoutSettings settings, Transport transport) {
        StreamServer server = new StreamServer(parts, settings, transport);
        LOG.info("streams are served, port={} transport={}", server.port(), transport);
        return server;
    }

    private Channel bind(ServerBootstrap bootstrap) {
        ChannelFuture bound = bootstrap.bind(settings.bind()).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            ticker.close();
            stopLoops();
            throw new IllegalStateException(
                    "streams cannot be served on " + settings.bind() + ": "
                            + bound.cause().getMessage() + "; stop who listens there, or set realticket.edge.port",
                    bound.cause());
        }
        return bound.channel();
    }

    private Map<EventLoop, LoopRoster> rosters() {
        Map<EventLoop, LoopRoster> rosters = new HashMap<>();
        for (EventExecutor executor : loops) {
            EventLoop loop = (EventLoop) executor;
            LoopRoster roster = new LoopRoster(loop);
            roster.start(StreamSurroundings.sweepEvery(settings.connection()));
            rosters.put(loop, roster);
        }
        return rosters;
    }

    /** Returns the port it listens on. */
    public int port() {
        return ((InetSocketAddress) door.localAddress()).getPort();
    }

    /** Whether changes are told; if not, only a restart helps. */
    public boolean isTicking() {
        return ticker.isTicking();
    }

    /** Lets nobody in any more, ends every stream as complete, and returns when all are closed. Again does nothing. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        door.close().syncUninterruptibly();
        ticker.close();
        around.rosters().forEach(LoopRoster::end);
        long millis = settings.shutdownWithin().toMillis();
        if (!open.newCloseFuture().awaitUninterruptibly(millis)) {
            open.close().awaitUninterruptibly(millis);
        }
        stopLoops();
    }

    private void stopLoops() {
        long millis = settings.shutdownWithin().toMillis();
        loops.shutdownGracefully(0, millis, TimeUnit.MILLISECONDS).awaitUninterruptibly(2 * millis);
        around.close();
    }
}
