package io.realticket.commandapi.node;

import io.realticket.infra.embedded.BrokerSettings;
import io.realticket.infra.embedded.EmbeddedBroker;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.testkit.TcpProxy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A broker that clients reach only through a connection that can be cut. */
final class CutBroker implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final TcpProxy proxy;

    private CutBroker(EmbeddedBroker broker, TcpProxy proxy) {
        this.broker = broker;
        this.proxy = proxy;
    }

    static CutBroker start(Path folder) throws IOException {
        int port = LoopbackPort.resolve(LoopbackPort.ANY);
        TcpProxy proxy = TcpProxy.to(port);
        EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(
                folder, port, Map.of("advertised.listeners", "PLAINTEXT://127.0.0.1:" + proxy.port())));
        return new CutBroker(broker, proxy);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + proxy.port();
    }

    void cut() {
        proxy.cut();
    }

    void heal() {
        proxy.heal();
    }

    @Override
    public void close() throws IOException {
        broker.close();
        proxy.close();
    }
}
