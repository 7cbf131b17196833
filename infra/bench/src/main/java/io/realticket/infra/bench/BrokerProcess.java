package io.realticket.infra.bench;

import io.realticket.infra.embedded.BrokerSettings;
import io.realticket.infra.embedded.EmbeddedBroker;
import java.nio.file.Path;

/** The broker, in a process of its own. Arguments: the folder of its log, its port. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] args) throws InterruptedException {
        ParentWatch.start();
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(BrokerSettings.at(Path.of(args[0]), Integer.parseInt(args[1])))) {
            System.out.println("broker at " + broker.bootstrapServers());
            Thread.currentThread().join();
        }
    }
}
