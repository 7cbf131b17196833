package io.realticket.infra.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is used again and again, opened anew when the server ends it. It does no more than it must, so that the
 * load generator leaves the processors to those who are measured. Not thread-safe.
 */
final class HttpLine implements AutoCloseable {
    private static final int ANSWER_MILLIS_MAX = 30_000;
    private static final int RADIX = 16;

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    HttpLine(int port) {
        this.port = port;
    }

    /** Sends {@code request} and returns the answer, all of it. */
    HttpAnswer ask(byte[] request) {
        try {
            Socket open = socket == null ? open() : socket;
            open.getOutputStream().write(request);
            List<String> head = head();
            HttpAnswer answer = new HttpAnswer(
                    Integer.parseInt(head.getFirst().split(" ", -1)[1]), head.subList(1, head.size()), "");
            String body = body(answer);
            if (answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
                close();
            }
            return new HttpAnswer(answer.status(), answer.head(), body);
        } catch (IOException e) {
            throw new UncheckedIOException("no answer", e);
        }
    }

    private Socket open() throws IOException {
        Socket opened = new Socket(InetAddress.getLoopbackAddress(), port);
        opened.setTcpNoDelay(true);
        opened.setSoTimeout(ANSWER_MILLIS_MAX);
        in = new BufferedInputStream(opened.getInputStream());
        socket = opened;
        return opened;
    }

    private List<String> head() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        return lines;
    }

    private String body(HttpAnswer answer) throws IOException {
        if (answer.header("Transfer-Encoding").isEmpty()) {
            int length = answer.header("Content-Length").map(Integer::parseInt).orElse(0);
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(), RADIX); length > 0; length = Integer.parseInt(line(), RADIX)) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toString(StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server ended the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
