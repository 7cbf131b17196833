package io.realticket.sseedge.fanout;

import io.netty.buffer.AbstractByteBufAllocator;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;

/** Makes buffers, but none above a size that a test chooses. */
final class FaultyAllocator extends AbstractByteBufAllocator {
    private final UnpooledByteBufAllocator sound = UnpooledByteBufAllocator.DEFAULT;
    private int bytesMax = Integer.MAX_VALUE;

    void failAbove(int bytes) {
        bytesMax = bytes;
    }

    @Override
    public boolean isDirectBufferPooled() {
        return sound.isDirectBufferPooled();
    }

    @Override
    protected ByteBuf newHeapBuffer(int initialCapacity, int maxCapacity) {
        return sound.heapBuffer(initialCapacity, maxCapacity);
    }

    @Override
    protected ByteBuf newDirectBuffer(int initialCapacity, int maxCapacity) {
        if (initialCapacity > bytesMax) {
            throw new IllegalStateException("a bug, as the test wants it");
        }
        return sound.directBuffer(initialCapacity, maxCapacity);
    }
}
