package io.realticket.sseedge.fanout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Makes chunks. A compressed one is a run of raw deflate blocks that refers to nothing before it and ends in a full
 * flush, so it can follow any other on any connection. Not thread-safe; must be closed.
 */
final class ChunkEncoder implements AutoCloseable {
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final int FRAMING_BYTES_MAX = 12;
    private static final int SCRATCH_BYTES_FIRST = 4096;

    private final ByteBufAllocator allocator;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private byte[] scratch = new byte[SCRATCH_BYTES_FIRST];

    ChunkEncoder(ByteBufAllocator allocator) {
        this.allocator = allocator;
    }

    /** Returns a chunk with one reference that says {@code plain}, which is not empty. */
    Chunk encode(byte[] plain, ContentCoding coding) {
        Checksum checksum = Checksum.of(plain);
        return switch (coding) {
            case IDENTITY -> new Chunk(framed(allocator, plain, plain.length), checksum);
            case GZIP -> {
                int length = deflate(plain);
                yield new Chunk(framed(allocator, scratch, length), checksum);
            }
        };
    }

    /** Returns the first {@code length} bytes of {@code content} in the framing of RFC 9112, section 7.1. */
    static ByteBuf framed(ByteBufAllocator allocator, byte[] content, int length) {
        return allocator
                .directBuffer(length + FRAMING_BYTES_MAX)
                .writeBytes(Integer.toHexString(length).getBytes(StandardCharsets.US_ASCII))
                .writeBytes(LINE_END)
                .writeBytes(content, 0, length)
                .writeBytes(LINE_END);
    }

    private int deflate(byte[] plain) {
        deflater.reset();
        deflater.setInput(plain);
        int length = 0;
        int room;
        int written;
        do {
            if (length == scratch.length) {
                scratch = Arrays.copyOf(scratch, length * 2);
            }
            room = scratch.length - length;
            written = deflater.deflate(scratch, length, room, Deflater.FULL_FLUSH);
            length += written;
        } while (written == room);
        return length;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
