package io.realticket.sseedge.fanout;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;

/**
 * The writing side of one stream: counts what waits, how long it has been silent, and the checksum of all that was sent.
 * Belongs to the channel's event loop.
 */
final class Outlet {
    private final Channel channel;
    private final ContentCoding coding;
    private final StreamSurroundings around;
    private final Runnable onDrained;
    private final ChannelFutureListener onWritten;
    private int waiting;
    private int crc;
    private int plainBytes;
    private long lastWriteNanos;
    private long waitingSinceNanos;

    /** @param onDrained called when nothing waits any more */
    Outlet(Channel channel, ContentCoding coding, StreamSurroundings around, Runnable onDrained) {
        this.channel = channel;
        this.coding = coding;
        this.around = around;
        this.onDrained = onDrained;
        this.onWritten = future -> written(future.isSuccess());
    }

    /** Writes a chunk, whose references stay as they are. */
    void write(Chunk chunk) {
        crc = chunk.plain().after(crc);
        plainBytes += chunk.plain().bytes();
        lastWriteNanos = System.nanoTime();
        waitingSinceNanos = waiting == 0 ? lastWriteNanos : waitingSinceNanos;
        waiting++;
        around.meters().burstSent(chunk.bytes().readableBytes());
        channel.writeAndFlush(chunk.bytes().retainedDuplicate()).addListener(onWritten);
    }

    private void written(boolean success) {
        waiting--;
        waitingSinceNanos = System.nanoTime();
        if (!success) {
            cut();
        } else if (waiting == 0) {
            onDrained.run();
        }
    }

    /** Returns how many chunks the kernel has not taken yet. */
    int waiting() {
        return waiting;
    }

    /** Cuts a reader off that takes nothing, and breaks a silence with a comment. */
    void sweep(long nowNanos) {
        if (waiting > 0) {
            if (nowNanos - waitingSinceNanos > around.stalledAfterNanos()) {
                cut();
            }
        } else if (nowNanos - lastWriteNanos >= around.keepAliveNanos()) {
            write(around.keepAlive(coding));
        }
    }

    /** Ends the response as complete, and then the connection. */
    void end() {
        waitingSinceNanos = waiting == 0 ? System.nanoTime() : waitingSinceNanos;
        waiting++;
        channel.writeAndFlush(StreamEnds.closing(channel.alloc(), coding, crc, plainBytes))
                .addListener(ChannelFutureListener.CLOSE);
    }

    private void cut() {
        channel.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }
}
