package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.testkit.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A node whose broker never comes. */
@ExtendWith(OutputCaptureExtension.class)
class NoBrokerIT {
    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    @Test
    void a_node_without_a_broker_gives_up_in_words(CapturedOutput output) {
        String nowhere = "127.0.0.1:" + LoopbackPort.resolve(LoopbackPort.ANY);

        assertThatThrownBy(() -> Node.start(nowhere, POSTGRES, "--realticket.kafka.broker-wait=1s"))
                .hasStackTraceContaining("NoBrokerException");

        assertThat(output)
                .contains("no Kafka broker at " + nowhere + " made or described the topics within 1 s")
                .contains("realticket.kafka.bootstrap-servers")
                .doesNotContain("\tat io.realticket");
    }
}
