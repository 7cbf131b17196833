package io.realticket.sseedge.client;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The content of a chunked HTTP body. Counts the bytes of the chunks, and fails if the body is cut off. */
final class ChunkedInput extends InputStream {
    private final InputStream in;
    private int left;
    private boolean ended;
    private long content;

    ChunkedInput(InputStream in) {
        this.in = in;
    }

    /** Returns how many bytes of content were read. */
    long content() {
        return content;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (left == 0) {
            left = Integer.parseInt(line(), 16);
            if (left == 0) {
                line();
                ended = true;
                return -1;
            }
        }
        int read = in.read(into, from, Math.min(length, left));
        if (read < 0) {
            throw new EOFException("the body is cut off");
        }
        left -= read;
        content += read;
        if (left == 0) {
            line();
        }
        return read;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the body is cut off");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
