package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.realticket.contracts.topic.TopicStart;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One line out of whatever was thrown. */
class StartProblemTest {
    @Test
    void a_failure_that_says_what_to_do_is_told_as_it_is() {
        StartFailure failure = new StartFailure("Do this.");
        assertThat(StartProblem.of("Kafka", new IllegalStateException(failure))).isSameAs(failure);
    }

    @Test
    void a_full_disk_is_told_as_such() {
        Throwable thrown =
                new IllegalStateException(new UncheckedIOException(new IOException("No space left on device")));
        assertThat(StartProblem.of("Kafka", thrown))
                .hasMessage("The disk of the data folder is full. Make room, or set REALTICKET_DATA_DIR=a folder on"
                        + " another disk.");
    }

    @Test
    void anything_else_is_told_by_the_first_line_of_its_root() {
        Throwable thrown = new IllegalStateException("outer", new IllegalArgumentException("because\nmore"));
        assertThat(StartProblem.of("sse-edge", thrown))
                .hasMessage("sse-edge says: because (IllegalArgumentException). The log has the details.");
    }

    @Test
    void a_topic_that_is_not_there_is_told_with_what_to_do() {
        String nowhere = "127.0.0.1:" + LoopbackPort.resolve(LoopbackPort.ANY);
        Throwable thrown =
                catchThrowable(() -> new TopicStart(nowhere, 1, (short) 1).createOrVerify(Topics.SEAT, Duration.ZERO));

        assertThat(StartProblem.of("sse-edge", new IllegalStateException(thrown)))
                .hasMessage("sse-edge says: no Kafka broker at " + nowhere
                        + " made or described the topics within 0 s; is it running? Start the broker, or set"
                        + " realticket.kafka.bootstrap-servers to where it is.");
    }
}
