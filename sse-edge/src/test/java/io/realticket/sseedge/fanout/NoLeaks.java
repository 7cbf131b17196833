package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test class after which a buffer was collected that nobody had released. */
final class NoLeaks implements AfterAllCallback {
    // The second canary comes out of the queue after everything that the first collection found.
    private static final int COLLECTIONS = 2;
    private static final long PATIENCE_MILLIS = 100;

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            collect();
        }
        // The detector reports what it finds when the next buffer is made.
        ByteBufAllocator.DEFAULT.directBuffer(1).release();
        assertThat(LeakRecorder.LEAKS).isEmpty();
    }

    private static void collect() throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> canary = new WeakReference<>(new Object(), queue);
        try {
            do {
                System.gc();
            } while (queue.remove(PATIENCE_MILLIS) == null);
        } finally {
            Reference.reachabilityFence(canary);
        }
    }
}
