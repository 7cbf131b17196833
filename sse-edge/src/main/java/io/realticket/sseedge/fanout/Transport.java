package io.realticket.sseedge.fanout;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/** How the operating system is asked to move bytes. */
enum Transport {
    /** Linux's own, where its native library is at hand. */
    EPOLL {
        @Override
        IoHandlerFactory factory() {
            return EpollIoHandler.newFactory();
        }

        @Override
        void configure(ServerBootstrap bootstrap, ConnectionSettings settings) {
            bootstrap.channel(EpollServerSocketChannel.class).childOption(EpollChannelOption.TCP_NOTSENT_LOWAT, (long)
                    settings.unsentBytesMax());
        }
    },
    /** The JDK's, everywhere. */
    NIO {
        @Override
        IoHandlerFactory factory() {
            return NioIoHandler.newFactory();
        }

        @Override
        void configure(ServerBootstrap bootstrap, ConnectionSettings settings) {
            bootstrap.channel(NioServerSocketChannel.class);
        }
    };

    private static final int BACKLOG = 4096;

    abstract IoHandlerFactory factory();

    abstract void configure(ServerBootstrap bootstrap, ConnectionSettings settings);

    /** Returns the best that works here. */
    static Transport best() {
        return Epoll.isAvailable() ? EPOLL : NIO;
    }

    /** Returns a server of this transport, without loops and handlers yet. */
    ServerBootstrap bootstrap(ConnectionSettings settings) {
        ServerBootstrap bootstrap = new ServerBootstrap()
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.SO_SNDBUF, settings.sendBufferBytes());
        configure(bootstrap, settings);
        return bootstrap;
    }
}
