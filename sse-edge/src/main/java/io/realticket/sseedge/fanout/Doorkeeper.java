package io.realticket.sseedge.fanout;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;

/** Sets up new connections, and closes at once those for which there is no room even for a refusal. Thread-safe. */
final class Doorkeeper extends ChannelInitializer<Channel> {
    private final RequestDesk desk;
    private final ChannelGroup open;

    Doorkeeper(RequestDesk desk, ChannelGroup open) {
        this.desk = desk;
        this.open = open;
    }

    @Override
    protected void initChannel(Channel channel) {
        RequestLimits limits = desk.limits();
        if (open.size() >= limits.subscribersMax() + limits.socketsSpareMax()) {
            channel.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
            return;
        }
        open.add(channel);
        HttpDecoderConfig config = new HttpDecoderConfig()
                .setMaxInitialLineLength(limits.lineBytesMax())
                .setMaxHeaderSize(limits.headerBytesMax());
        channel.pipeline().addLast(new HttpServerCodec(config)).addLast(new RequestHandler(desk));
    }
}
