package io.realticket.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service may start before its broker, but does not wait for ever. */
class TopicStartIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final short ONE = 1;

    @Test
    void a_broker_that_comes_a_little_later_is_waited_for() {
        BROKER.stop();
        CompletableFuture<Void> starting = CompletableFuture.runAsync(() ->
                new TopicStart(BROKER.bootstrapServers(), 3, ONE).createOrVerify(Topics.SEAT, Eventually.DEADLINE));
        assertThat(starting).isNotDone();
        BROKER.start();

        assertThat(starting).succeedsWithin(Eventually.DEADLINE);
    }

    @Test
    void a_broker_that_never_comes_is_given_up_with_a_clear_word() {
        String nowhere = "127.0.0.1:" + LoopbackPort.resolve(LoopbackPort.ANY);

        assertThatExceptionOfType(NoBrokerException.class)
                .isThrownBy(() -> new TopicStart(nowhere, 1, ONE).createOrVerify(Topics.SEAT, Duration.ofMillis(1)))
                .withMessageContaining(nowhere)
                .withMessageContaining("is it running?")
                .satisfies(e -> assertThat(e.action()).contains("realticket.kafka.bootstrap-servers"));
    }

    @Test
    void another_number_of_partitions_is_refused_at_once_with_what_to_do() {
        new TopicStart(BROKER.bootstrapServers(), 3, ONE).createOrVerify(Topics.QUEUE, Eventually.DEADLINE);

        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(() -> new TopicStart(BROKER.bootstrapServers(), 4, ONE)
                        .createOrVerify(Topics.QUEUE, Eventually.DEADLINE))
                .withMessageContaining("topic queue-commands has partitions=3 but must have 4")
                .satisfies(e -> assertThat(e.action()).contains("realticket.kafka.partitions", "3"));
    }
}
