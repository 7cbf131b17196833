package io.realticket.commandapi.replies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Which replies answer a command that is sent again because nobody was answered in time. */
class KafkaGatewayTest {
    private static final Instant NOW = Instant.parse("2026-05-01T11:00:00Z");
    private static final CommandId COMMAND = new CommandId(new UUID(0x8000, 1));
    private static final ShowId SHOW = new ShowId(new UUID(0x7000, 1));
    private static final BuyerId ANNA = new BuyerId(new UUID(0x7000, 2));
    private static final Duration ANSWER_WITHIN = Duration.ofMillis(50);

    private LongConsumer onAcknowledged = _ -> {};
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                @Override
                public synchronized Future<RecordMetadata> send(
                        ProducerRecord<byte[], byte[]> record, Callback callback) {
                    return super.send(record, (metadata, fault) -> {
                        callback.onCompletion(metadata, fault);
                        onAcknowledged.accept(metadata.offset());
                    });
                }
            };
    private final AnswerTimes times = new AnswerTimes(new SimpleMeterRegistry());
    private final KafkaGateway gateway = new KafkaGateway(
            new ReplySettings(ANSWER_WITHIN, Duration.ZERO, 10, 100, Duration.ofMinutes(1)),
            producer,
            Clock.systemUTC(),
            times,
            () -> true);

    @Test
    void a_grant_to_the_attempt_before_that_comes_late_answers_the_next() {
        assertThat(gateway.ask(release("A-0"))).isEqualTo(new Answer.Late(COMMAND));

        // The decider is always further behind than anybody waits: only what was asked before is answered by now.
        onAcknowledged = offset -> gateway.replied(done(offset - 1), offset - 1);

        assertThat(gateway.ask(release("A-0"))).isEqualTo(new Answer.Replied(done(0)));
    }

    @Test
    void so_does_one_that_comes_in_the_pause_between_two_attempts() {
        gateway.ask(release("A-0"));
        gateway.replied(done(0), 0);

        assertThat(gateway.ask(release("A-0"))).isEqualTo(new Answer.Replied(done(0)));
    }

    @Test
    void a_refusal_of_the_attempt_before_does_not() {
        gateway.ask(release("A-0"));
        onAcknowledged = offset -> {
            gateway.replied(refused(), offset - 1);
            gateway.replied(done(offset), offset);
        };

        assertThat(gateway.ask(release("A-0"))).isEqualTo(new Answer.Replied(done(1)));
    }

    @Test
    void what_another_node_was_granted_under_the_same_key_does_not() {
        gateway.ask(release("A-0"));
        onAcknowledged = offset -> gateway.replied(done(9), 9);

        assertThat(gateway.ask(release("A-0"))).isEqualTo(new Answer.Late(COMMAND));
    }

    @Test
    void the_attempts_at_something_else_under_the_same_key_are_told_apart() {
        gateway.ask(release("A-0"));

        assertThat(gateway.ask(release("A-1"))).isEqualTo(new Answer.NotSent(Answer.Why.KEY_REUSED));
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    void a_command_that_nobody_acknowledged_is_not_known() {
        producer.sendException = new IllegalStateException("closed");

        assertThat(gateway.ask(release("A-0"))).isEqualTo(new Answer.NotSent(Answer.Why.UNAVAILABLE));
        assertThat(gateway.outcome(COMMAND, ANNA)).isEmpty();

        producer.sendException = null;
        gateway.ask(release("A-0"));
        producer.sendException = new IllegalStateException("closed");
        gateway.ask(release("A-0"));
        assertThat(gateway.outcome(COMMAND, ANNA))
                .as("the attempt before may do it")
                .isEqualTo(Optional.of(new Outcome.Pending()));
    }

    @Test
    void how_long_an_answer_took_is_known_and_what_was_late_is_none() {
        gateway.ask(release("A-0"));
        assertThat(times.lastMinute()).isEmpty();

        onAcknowledged = offset -> gateway.replied(done(offset), offset);
        gateway.ask(release("A-0"));

        assertThat(times.lastMinute())
                .hasValueSatisfying(minute -> assertThat(minute.slow()).isBetween(Duration.ofNanos(1), ANSWER_WITHIN));
    }

    private static SeatCommand release(String seat) {
        return new SeatCommand.ReleaseSeats(COMMAND, SHOW, ANNA, List.of(SeatId.of(seat)));
    }

    private static SeatReply done(long version) {
        return new SeatReply.Done(COMMAND, SHOW, version, NOW);
    }

    private static SeatReply refused() {
        return new SeatReply.Refused(COMMAND, SHOW, 1, NOW, ANNA, Refusal.SALE_CLOSED, null, null);
    }
}
