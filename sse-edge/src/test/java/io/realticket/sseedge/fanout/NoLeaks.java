package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test class after which a buffer was collected that nobody had released. */
final class NoLeaks implements AfterAllCallback {
    private static final int COLLECTIONS = 3;

    @Override
    public void afterAll(ExtensionContext context) {
        for (int i = 0; i < COLLECTIONS; i++) {
            collect();
            // The detector reports what it finds when the next buffer is made.
            ByteBufAllocator.DEFAULT.directBuffer(1).release();
        }
        assertThat(LeakRecorder.LEAKS).isEmpty();
    }

    private static void collect() {
        WeakReference<byte[]> canary = new WeakReference<>(new byte[1]);
        for (int i = 0; canary.get() != null && i < 100; i++) {
            System.gc();
        }
    }
}
