package io.realticket.infra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Subscribers of one room's stream, read by one thread, which does no more than count their frames. */
final class Watchers implements AutoCloseable {
    private static final int BUFFER_BYTES = 65_536;

    private final List<SocketChannel> sockets = new ArrayList<>();
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private final Thread reader;
    private long frames;
    private long lastNanos;
    private @Nullable Exception failure;
    private volatile boolean closed;

    private Watchers(LineStream stream, int count) throws IOException {
        selector = Selector.open();
        for (int number = 0; number < count; number++) {
            SocketChannel socket = stream.open();
            sockets.add(socket);
            socket.configureBlocking(false);
            socket.register(selector, SelectionKey.OP_READ, new FrameCount());
        }
        reader = Thread.ofPlatform().name("watchers").start(this::read);
    }

    /** Has {@code count} subscribe. */
    static Watchers of(LineStream stream, int count) {
        try {
            return new Watchers(stream, count);
        } catch (IOException e) {
            throw new UncheckedIOException("not all can subscribe", e);
        }
    }

    private void read() {
        try {
            while (!closed) {
                selector.select(this::read);
            }
        } catch (IOException | UncheckedIOException e) {
            fail(e);
        }
    }

    private void read(SelectionKey key) {
        try {
            int found = 0;
            while (true) {
                buffer.clear();
                int bytes = ((SocketChannel) key.channel()).read(buffer);
                if (bytes < 0) {
                    throw new IOException("the edge ended a stream");
                }
                found += ((FrameCount) key.attachment()).in(buffer.flip());
                if (bytes < BUFFER_BYTES) {
                    add(found);
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void add(int found) {
        frames += found;
        lastNanos = System.nanoTime();
        notifyAll();
    }

    private synchronized void fail(Exception cause) {
        failure = cause;
        notifyAll();
    }

    /** Waits until all together have seen {@code total} frames; returns when the last came, by {@link System#nanoTime}. */
    synchronized long await(long total, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (frames < total && failure == null && !closed) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException(frames + " of " + total + " frames after " + patience);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for frames", e);
            }
        }
        if (failure != null) {
            throw new IllegalStateException("a stream broke", failure);
        }
        return lastNanos;
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            reader.join();
            for (SocketChannel socket : sockets) {
                socket.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
