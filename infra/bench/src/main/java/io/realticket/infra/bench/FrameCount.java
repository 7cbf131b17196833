package io.realticket.infra.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Counts the frames of one stream, in whatever pieces it comes. */
final class FrameCount {
    // Its first character is nowhere else in it, so one that does not go on begins again with the next.
    private static final byte[] MARK = "\nevent: queue".getBytes(StandardCharsets.US_ASCII);

    private int matched;

    /** Returns how many frames begin in {@code piece}, and reads it to its end. */
    int in(ByteBuffer piece) {
        int frames = 0;
        while (piece.hasRemaining()) {
            byte next = piece.get();
            if (next != MARK[matched]) {
                matched = 0;
            }
            if (next == MARK[matched] && ++matched == MARK.length) {
                frames++;
                matched = 0;
            }
        }
        return frames;
    }
}
