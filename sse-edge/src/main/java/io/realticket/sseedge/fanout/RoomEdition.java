package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.RoomView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * One frame about a waiting room: written once, compressed at most once for each coding, however many ask for it. Not
 * thread-safe; closing it lets go of its bytes.
 */
final class RoomEdition implements AutoCloseable {
    private final Cursor at;
    private final byte[] plain;
    private final ChunkEncoder encoder;
    private final FanoutMeters meters;
    private final Map<ContentCoding, Burst> bursts = new EnumMap<>(ContentCoding.class);

    /** @param now what the frame says that the time is */
    RoomEdition(RoomView view, Instant now, ChunkEncoder encoder, FanoutMeters meters) {
        this.at = view.at();
        this.encoder = encoder;
        this.meters = meters;
        StringBuilder frame = FrameText.begin(new StringBuilder(), at, "queue")
                .append(new String(QueueFrame.of(view.room(), now).json(), StandardCharsets.UTF_8));
        FrameText.end(frame);
        this.plain = frame.toString().getBytes(StandardCharsets.UTF_8);
        meters.fragmentEncoded();
    }

    /** Returns up to where it is true. */
    Cursor at() {
        return at;
    }

    /** Returns the frame in {@code coding}. It continues whatever was told before. */
    Burst burst(ContentCoding coding) {
        return bursts.computeIfAbsent(coding, missing -> {
            meters.burstEncoded(missing);
            return new Burst(new Span(null, at), encoder.encode(plain, missing));
        });
    }

    @Override
    public void close() {
        bursts.values().forEach(Burst::release);
        bursts.clear();
    }
}
