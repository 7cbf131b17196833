package io.realticket.sseedge.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A client that reads a stream frame by frame, no faster than it is asked to. It decodes chunks and gzip as strictly as
 * RFC 9112 and RFC 1952 want it, trailer included.
 */
public final class StreamClient implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final int status;
    private final Map<String, String> headers = new TreeMap<>();
    private @Nullable ChunkedInput chunks;
    private @Nullable InputStream content;

    private StreamClient(Socket socket, String request) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        in = new BufferedInputStream(socket.getInputStream());
        status = Integer.parseInt(line().split(" ", 3)[1]);
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] header = line.split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
        }
    }

    /** Returns a client that has sent a GET for {@code target} with {@code headers}, and read the head of the answer. */
    public static StreamClient get(int port, String target, String... headers) throws IOException {
        return send(new Socket(), port, "GET", target, headers);
    }

    /** Returns a client like {@link #get} whose kernel takes in as little as possible ahead of it. */
    public static StreamClient slow(int port, String target, String... headers) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(2048);
        return send(socket, port, "GET", target, headers);
    }

    /** Returns a client that has sent a request with another method. */
    public static StreamClient request(int port, String method, String target, String... headers) throws IOException {
        return send(new Socket(), port, method, target, headers);
    }

    private static StreamClient send(Socket socket, int port, String method, String target, String... headers)
            throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return new StreamClient(socket, request.append("\r\n").toString());
    }

    /** Returns the status of the answer. */
    public int status() {
        return status;
    }

    /** Returns the header with the lower-case name, or an empty text. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Returns the body of an answer that is no stream. */
    public String body() throws IOException {
        return new String(in.readNBytes(Integer.parseInt(header("content-length"))), StandardCharsets.UTF_8);
    }

    /** Returns the next frame, or null at the proper end of the stream. */
    public @Nullable Frame nextOrEnd() throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        int last = 0;
        for (int next = content().read(); next >= 0; next = content().read()) {
            if (next == '\n' && last == '\n') {
                String text = block.toString(StandardCharsets.UTF_8);
                return Frame.of(text.substring(0, text.length() - 1));
            }
            block.write(next);
            last = next;
        }
        return null;
    }

    /** Returns the next frame that is not a comment and not {@code retry}. */
    public Frame next() throws IOException {
        for (Frame frame = nextOrEnd(); frame != null; frame = nextOrEnd()) {
            if (!frame.id().isEmpty()) {
                return frame;
            }
        }
        throw new AssertionError("the stream ended");
    }

    /** Returns the next frame of this kind. */
    public Frame next(String event) throws IOException {
        Frame frame = next();
        while (!frame.event().equals(event)) {
            frame = next();
        }
        return frame;
    }

    /** Returns how many bytes of content were read, compressed if they come so. */
    public long bytesRead() {
        return chunks == null ? 0 : chunks.content();
    }

    private InputStream content() throws IOException {
        if (content == null) {
            chunks = new ChunkedInput(in);
            content = header("content-encoding").equals("gzip") ? new GZIPInputStream(chunks) : chunks;
        }
        return content;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed before the answer");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** Goes away without a word. */
    public void hangUp() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
