package io.realticket.sseedge.fanout;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The response to one request: the head of a stream, a problem, or the answer to a preflight. */
final class StreamResponse {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int RETRY_AFTER_SECONDS_MAX = 3;

    private final Channel channel;
    private final CorsPolicy cors;
    private final FanoutMeters meters;
    private final Duration lingerMax;
    private final @Nullable String origin;

    /**
     * @param lingerMax how long a client that got its whole answer may leave the connection open
     * @param origin the page that asks, if a browser says so
     */
    StreamResponse(Channel channel, CorsPolicy cors, FanoutMeters meters, Duration lingerMax, @Nullable String origin) {
        this.channel = channel;
        this.cors = cors;
        this.meters = meters;
        this.lingerMax = lingerMax;
        this.origin = origin;
    }

    /** Returns the connection. */
    Channel channel() {
        return channel;
    }

    /** Writes the head of a stream. From now on the connection carries bytes, not messages: chunks come ready made. */
    void begin(ContentCoding coding) {
        HttpResponse head = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
        HttpHeaders headers = head.headers();
        headers.set(HttpHeaderNames.CONTENT_TYPE, "text/event-stream;charset=UTF-8");
        headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store, no-transform");
        headers.set("X-Accel-Buffering", "no");
        headers.set(HttpHeaderNames.TRANSFER_ENCODING, HttpHeaderValues.CHUNKED);
        headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        if (coding == ContentCoding.GZIP) {
            headers.set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.GZIP);
        }
        cors.apply(origin, headers);
        channel.write(head).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        channel.pipeline().remove(HttpServerCodec.class);
    }

    /** Answers with a problem and ends the connection. */
    void refuse(Problem problem) {
        meters.refused(problem.code());
        HttpResponse response =
                full(HttpResponseStatus.valueOf(problem.status()), JSON.writeValueAsBytes(problem.members()));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json");
        if (problem.status() == HttpResponseStatus.METHOD_NOT_ALLOWED.code()) {
            response.headers().set(HttpHeaderNames.ALLOW, "GET, OPTIONS");
        }
        if (problem.isTemporary()) {
            int seconds = ThreadLocalRandom.current().nextInt(1, RETRY_AFTER_SECONDS_MAX + 1);
            response.headers().set(HttpHeaderNames.RETRY_AFTER, seconds);
        }
        cors.apply(origin, response.headers());
        send(response);
    }

    /** Answers a preflight and ends the connection. */
    void allow() {
        HttpResponse response = full(HttpResponseStatus.NO_CONTENT, new byte[0]);
        cors.applyPreflight(origin, response.headers());
        send(response);
    }

    private static HttpResponse full(HttpResponseStatus status, byte[] body) {
        HttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        if (status.code() != HttpResponseStatus.NO_CONTENT.code()) {
            response.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        }
        response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        response.headers().set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        return response;
    }

    // Closing with unread bytes of the client would reset the connection and take the answer with it. So only our side
    // ends here; the rest is read and thrown away until the client closes or its time is over.
    private void send(HttpResponse response) {
        channel.writeAndFlush(response)
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE)
                .addListener(sent -> {
                    if (sent.isSuccess() && channel instanceof DuplexChannel duplex) {
                        duplex.shutdownOutput().addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
                    }
                });
        Future<?> cut = channel.eventLoop().schedule(this::cut, lingerMax.toNanos(), TimeUnit.NANOSECONDS);
        channel.closeFuture().addListener(closed -> cut.cancel(false));
    }

    private void cut() {
        channel.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }
}
