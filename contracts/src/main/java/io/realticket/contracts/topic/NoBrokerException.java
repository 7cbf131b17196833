package io.realticket.contracts.topic;

import java.time.Duration;

/** No broker made or described the topics for as long as a start waits for one. */
public final class NoBrokerException extends TopicStartException {
    private static final long serialVersionUID = 1L;

    NoBrokerException(String bootstrapServers, Duration patience, Throwable cause) {
        super(
                "no Kafka broker at " + bootstrapServers + " made or described the topics within "
                        + patience.toSeconds() + " s; is it running?",
                cause);
    }

    @Override
    public String action() {
        return "Start the broker, or set realticket.kafka.bootstrap-servers to where it is.";
    }
}
