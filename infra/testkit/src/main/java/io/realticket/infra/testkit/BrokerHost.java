package io.realticket.infra.testkit;

import io.realticket.infra.embedded.BrokerSettings;
import io.realticket.infra.embedded.EmbeddedBroker;
import io.realticket.infra.embedded.LoopbackPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a test's broker runs. It keeps its log and its port over {@link #stop()} and {@link #start()}. */
sealed interface BrokerHost permits BrokerHost.Embedded, ContainerBroker {
    /** Returns a host with an empty log, not started: a container if the profile asks for it. */
    static BrokerHost create() throws IOException {
        int port = LoopbackPort.resolve(LoopbackPort.ANY);
        return Containers.wanted()
                ? new ContainerBroker(port)
                : new Embedded(Files.createTempDirectory("realticket-broker"), port);
    }

    /** Returns the port on 127.0.0.1. */
    int port();

    /** Starts the broker and returns when it answers. */
    void start();

    /** Stops the broker if it runs. */
    void stop();

    /** Deletes what the broker leaves; it must be stopped. */
    void delete() throws IOException;

    /** A broker inside this JVM. */
    final class Embedded implements BrokerHost {
        private final Path folder;
        private final int port;
        private @Nullable EmbeddedBroker broker;

        Embedded(Path folder, int port) {
            this.folder = folder;
            this.port = port;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public void start() {
            broker = EmbeddedBroker.start(BrokerSettings.at(folder, port));
        }

        @Override
        public void stop() {
            EmbeddedBroker running = broker;
            if (running != null) {
                running.close();
            }
            broker = null;
        }

        @Override
        public void delete() throws IOException {
            TempFolder.delete(folder);
        }
    }
}
