package io.realticket.sseedge.fanout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * One HTTP chunk in one content coding, to be written as it is to any number of connections.
 *
 * @param bytes a direct buffer; counted references, never written again
 * @param plain what a gzip trailer needs to know of the text inside
 */
record Chunk(ByteBuf bytes, Checksum plain) {
    /** Returns a chunk of the same bytes that nobody needs to release. */
    Chunk everlasting() {
        return new Chunk(Unpooled.unreleasableBuffer(bytes.asReadOnly()), plain);
    }
}
