package io.realticket.infra.embedded;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where one embedded broker keeps its log and listens.
 *
 * @param folder keeps the log between runs; made if it is not there
 * @param port clients connect to, on 127.0.0.1; {@link LoopbackPort#ANY} for a free one
 * @param extra broker settings by Kafka's names, which win over ours
 */
public record BrokerSettings(Path folder, int port, Map<String, String> extra) {
    /** Keeps an unchangeable copy. */
    public BrokerSettings {
        extra = Map.copyOf(extra);
    }

    /** Returns settings with nothing extra. */
    public static BrokerSettings at(Path folder, int port) {
        return new BrokerSettings(folder, port, Map.of());
    }
}
