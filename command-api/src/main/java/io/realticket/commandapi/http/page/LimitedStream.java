package io.realticket.commandapi.http.page;

import io.realticket.commandapi.http.problem.BodyTooLargeException;
import io.realticket.commandapi.http.problem.BodyTooSlowException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body that ends with an exception at its bounds: of bytes, and of time since it was begun. Not thread-safe. */
final class LimitedStream extends ServletInputStream {
    private final ServletInputStream body;
    private final int bytesMax;
    private final Duration timeMax;
    private final long startNanos = System.nanoTime();
    private long bytesRead;

    LimitedStream(ServletInputStream body, int bytesMax, Duration timeMax) {
        this.body = body;
        this.bytesMax = bytesMax;
        this.timeMax = timeMax;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = body.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    private void count(int bytes) throws IOException {
        bytesRead += bytes;
        if (bytesRead > bytesMax) {
            throw new BodyTooLargeException(bytesMax);
        }
        if (System.nanoTime() - startNanos > timeMax.toNanos()) {
            throw new BodyTooSlowException(timeMax);
        }
    }
}
