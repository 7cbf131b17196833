package io.realticket.sseedge.fanout;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the one request of a connection and hands it to the fan-out. Whatever else a client sends ends the connection. */
final class RequestHandler extends ChannelInboundHandlerAdapter {
    private final RequestDesk desk;
    private @Nullable Future<?> deadline;
    private @Nullable Subscriber subscriber;
    private @Nullable CompletableFuture<Void> checked;
    private boolean answered;
    private boolean entered;
    private boolean gone;

    RequestHandler(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        deadline = context.executor()
                .schedule(() -> close(context), desk.limits().within().toNanos(), TimeUnit.NANOSECONDS);
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (message instanceof HttpRequest request && !answered) {
                answered = true;
                answer(context, request);
            } else if (entered && !isEmptyContent(message)) {
                // A stream is all there is on its connection.
                close(context);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private static boolean isEmptyContent(Object message) {
        return message instanceof HttpContent content && !content.content().isReadable();
    }

    private void answer(ChannelHandlerContext context, HttpRequest request) {
        cancelDeadline();
        StreamResponse response =
                desk.response(context.channel(), request.headers().get(HttpHeaderNames.ORIGIN));
        try {
            if (request.decoderResult().isFailure()) {
                throw new StreamRequest.Refused(problem(request.decoderResult()));
            }
            if (request.method().equals(HttpMethod.OPTIONS)) {
                response.allow();
                return;
            }
            StreamRequest wanted = StreamRequest.of(request, desk.limits().sectionsMax());
            if (!desk.enter()) {
                throw new StreamRequest.Refused(Problem.overloaded());
            }
            entered = true;
            checked = desk.check(wanted, context.executor())
                    .thenAccept(answer -> begin(wanted, response, answer))
                    .exceptionally(failure -> {
                        exceptionCaught(context, failure);
                        return null;
                    });
        } catch (StreamRequest.Refused refused) {
            response.refuse(refused.problem());
        }
    }

    private void begin(StreamRequest wanted, StreamResponse response, PassGate.Answer answer) {
        if (gone) {
            return;
        }
        switch (answer) {
            case PassGate.Answer.Admitted(var visit) -> subscriber = desk.subscribe(wanted, visit, response);
            case PassGate.Answer.Refused(var problem) -> response.refuse(problem);
        }
    }

    private static Problem problem(DecoderResult result) {
        return switch (result.cause()) {
            case TooLongHttpLineException _ -> Problem.lineTooLong();
            case TooLongHttpHeaderException _ -> Problem.headersTooLarge();
            default -> Problem.malformed();
        };
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        cancelDeadline();
        gone = true;
        if (checked != null) {
            checked.cancel(false);
        }
        if (subscriber != null) {
            subscriber.closed();
        }
        if (entered) {
            desk.leave();
        }
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        // Connections break all the time, and nothing is lost with one: the client has its cursor.
        desk.broke(cause);
        close(context);
    }

    private static void close(ChannelHandlerContext context) {
        context.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

    private void cancelDeadline() {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }
}
