package io.realticket.sseedge.fanout;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/** What all streams of one server share. Thread-safe. */
final class StreamSurroundings {
    private static final int AGE_SPREAD = 5;
    private static final int RETRY_SPREAD = 3;

    private final ConnectionSettings settings;
    private final FanoutMeters meters;
    private final Map<EventLoop, LoopRoster> rosters;
    private final PassHolders holders;
    private final Map<ContentCoding, Chunk> keepAlives;
    private final Map<ContentCoding, Chunk> passEnds;

    StreamSurroundings(
            ConnectionSettings settings,
            FanoutMeters meters,
            Map<EventLoop, LoopRoster> rosters,
            ByteBufAllocator allocator,
            PassHolders holders) {
        this.settings = settings;
        this.meters = meters;
        this.rosters = Map.copyOf(rosters);
        this.holders = holders;
        this.keepAlives = chunks(allocator, FrameText.KEEP_ALIVE);
        this.passEnds = chunks(allocator, FrameText.PASS_ENDED);
    }

    private static Map<ContentCoding, Chunk> chunks(ByteBufAllocator allocator, String text) {
        Map<ContentCoding, Chunk> chunks = new EnumMap<>(ContentCoding.class);
        try (ChunkEncoder encoder = new ChunkEncoder(allocator)) {
            for (ContentCoding coding : ContentCoding.values()) {
                chunks.put(coding, encoder.encode(text.getBytes(StandardCharsets.US_ASCII), coding));
            }
        }
        return chunks;
    }

    /** Returns the open streams of every pass. */
    PassHolders holders() {
        return holders;
    }

    /** Returns the meters. */
    FanoutMeters meters() {
        return meters;
    }

    /** Returns the streams of an event loop of this server. */
    LoopRoster roster(EventLoop loop) {
        LoopRoster roster = rosters.get(loop);
        if (roster == null) {
            throw new IllegalArgumentException("not a loop of this server: " + loop);
        }
        return roster;
    }

    /** Returns all streams. */
    Iterable<LoopRoster> rosters() {
        return rosters.values();
    }

    /** Returns how many bursts may wait for one connection. */
    int burstsQueuedMax() {
        return settings.burstsQueuedMax();
    }

    /** Returns after how many nanoseconds of silence a comment is sent. */
    long keepAliveNanos() {
        return settings.keepAliveEvery().toNanos();
    }

    /** Returns after how many nanoseconds a reader that takes nothing is gone. */
    long stalledAfterNanos() {
        return settings.stalledAfter().toNanos();
    }

    /** Returns how many nanoseconds a new stream may live, another number each time. */
    long age() {
        long longest = settings.ageMax().toNanos();
        return ThreadLocalRandom.current().nextLong(longest - longest / AGE_SPREAD, longest + 1);
    }

    /** Returns the comment that breaks a silence; its references stay as they are. */
    Chunk keepAlive(ContentCoding coding) {
        return Objects.requireNonNull(keepAlives.get(coding), "every coding has its comment");
    }

    /** Returns the frame that says that a pass has ended; its references stay as they are. */
    Chunk passEnded(ContentCoding coding) {
        return Objects.requireNonNull(passEnds.get(coding), "every coding has its frame");
    }

    /** Returns the first chunk of a new stream, which tells the client how long to wait before it comes again. */
    Chunk opening(ByteBufAllocator allocator, ContentCoding coding) {
        long shortest = settings.retry().toMillis();
        long retry = ThreadLocalRandom.current().nextLong(shortest, RETRY_SPREAD * shortest + 1);
        return StreamEnds.opening(allocator, coding, FrameText.retry(retry));
    }

    /** Returns how often streams are looked at: often enough for the shortest of their times. */
    static Duration sweepEvery(ConnectionSettings settings) {
        Duration tenth = settings.keepAliveEvery().dividedBy(10);
        return tenth.compareTo(Duration.ofSeconds(1)) > 0 ? Duration.ofSeconds(1) : tenth;
    }

    /** Lets go of what is shared; no stream may be open. */
    void close() {
        keepAlives.values().forEach(chunk -> chunk.bytes().release());
        passEnds.values().forEach(chunk -> chunk.bytes().release());
    }
}
