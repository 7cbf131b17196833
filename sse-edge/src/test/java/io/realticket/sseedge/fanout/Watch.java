package io.realticket.sseedge.fanout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.view.Served;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** One who watches a show, with an event loop that runs only when the test asks for what was received. */
final class Watch implements AutoCloseable {
    private final EmbeddedChannel connection = new EmbeddedChannel(new HttpServerCodec());
    private final StreamSurroundings around;
    private final Subscriber subscriber;

    Watch(Show show, Fanout fanout, FanoutMeters meters, ByteBufAllocator allocator) {
        this(StreamRequests.seats(show), fanout, meters, allocator);
    }

    Watch(StreamRequest request, Fanout fanout, FanoutMeters meters, ByteBufAllocator allocator) {
        around = new StreamSurroundings(
                Stage.CONNECTION,
                meters,
                Map.of(connection.eventLoop(), new LoopRoster(connection.eventLoop())),
                allocator,
                new PassHolders(new Attendance(1), new Served<>()));
        CorsPolicy cors = new CorsPolicy(Set.of());
        StreamResponse response = new StreamResponse(connection, cors, meters, Duration.ofSeconds(1), null);
        subscriber = new Subscriber(request, null, response, fanout, around);
    }

    void ask() {
        subscriber.ask();
    }

    /** Returns all that reached the connection since the last call. */
    String received() {
        connection.runPendingTasks();
        StringBuilder text = new StringBuilder();
        for (ByteBuf bytes = connection.readOutbound(); bytes != null; bytes = connection.readOutbound()) {
            text.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.release();
        }
        return text.toString();
    }

    @Override
    public void close() {
        connection.finishAndReleaseAll();
        around.close();
    }
}
