package io.realticket.sseedge.fanout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The first and the last bytes of a response, which are each connection's own. */
final class StreamEnds {
    /** RFC 1952: magic, deflate, no flags, no time, no extra flags, unknown system. */
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** RFC 1951: a last block with fixed codes and nothing in it. */
    private static final byte[] DEFLATE_END = {3, 0};

    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private StreamEnds() {}

    /** Returns the chunk that opens a stream with {@code text}, at most 65 535 characters of ASCII. */
    static Chunk opening(ByteBufAllocator allocator, ContentCoding coding, String text) {
        byte[] plain = text.getBytes(StandardCharsets.US_ASCII);
        byte[] content = switch (coding) {
            case IDENTITY -> plain;
            case GZIP -> stored(plain);
        };
        return new Chunk(ChunkEncoder.framed(allocator, content, content.length), Checksum.of(plain));
    }

    // So short a text is stored, not compressed: a block header, its length twice, and itself.
    private static byte[] stored(byte[] plain) {
        ByteBuffer length = ByteBuffer.allocate(5).order(ByteOrder.LITTLE_ENDIAN);
        length.put((byte) 0).putShort((short) plain.length).putShort((short) ~plain.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(GZIP_HEADER);
        out.writeBytes(length.array());
        out.writeBytes(plain);
        return out.toByteArray();
    }

    /**
     * Returns the bytes that end a response as complete.
     *
     * @param crc of all text that was sent
     * @param bytes how much that was, modulo 2³²
     */
    static ByteBuf closing(ByteBufAllocator allocator, ContentCoding coding, int crc, int bytes) {
        return switch (coding) {
            case IDENTITY -> allocator.directBuffer(LAST_CHUNK.length).writeBytes(LAST_CHUNK);
            case GZIP -> {
                byte[] trailer = ByteBuffer.allocate(DEFLATE_END.length + 2 * Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(DEFLATE_END)
                        .putInt(crc)
                        .putInt(bytes)
                        .array();
                yield ChunkEncoder.framed(allocator, trailer, trailer.length).writeBytes(LAST_CHUNK);
            }
        };
    }
}
