package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

/** What a failing thread means, and what comes before the first one. */
class SeatStreamTest {
    @Test
    void a_broker_that_does_not_answer_is_waited_for_and_everything_else_stops_the_stream() {
        assertThat(SeatStream.isPassing(new StreamsException("no", new TimeoutException("no answer"))))
                .isTrue();
        assertThat(List.of(
                        new StreamsException("no", new IllegalStateException("impossible")),
                        new StreamsException("no", new AuthorizationException("not you")),
                        new StreamsException("no")))
                .noneMatch(SeatStream::isPassing);
    }

    @Test
    void a_transaction_that_a_returning_broker_took_back_costs_a_thread_and_not_the_stream() {
        StreamsException commit = new StreamsException("commit", new InvalidTxnStateException("aborted meanwhile"));

        assertThat(SeatStream.isPassing(commit)).isTrue();
    }

    @Test
    void a_warm_up_is_bounded_by_commands_and_by_time() {
        assertThat(new WarmUp().run(Duration.ofMinutes(1), 100)).isBetween(100L, 104L);
        assertThat(new WarmUp().run(Duration.ZERO, 100)).isEqualTo(1);
    }
}
