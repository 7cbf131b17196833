package io.realticket.sseedge.tail;

import io.realticket.contracts.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Asks the broker, now and then and without waiting, which {@code seat-state} it has. Not thread-safe. */
final class TopicProbe {
    private static final String TOPIC = Topics.SEAT_STATE.name();

    private final Admin admin;
    private final Duration every;
    private @Nullable KafkaFuture<TopicDescription> asked;
    private long askedAtNanos;

    TopicProbe(Admin admin, Duration every) {
        this.admin = admin;
        this.every = every;
    }

    /** Returns the topic as the broker describes it, waiting for the answer. */
    TopicDescription describe() {
        return answer(ask());
    }

    /** Returns the topic's id if an answer has come since the last call, else null; asks again when it is time to. */
    @Nullable
    String answered() {
        long now = System.nanoTime();
        if (asked == null) {
            if (now - askedAtNanos >= every.toNanos()) {
                askedAtNanos = now;
                asked = ask();
            }
            return null;
        }
        if (!asked.isDone()) {
            return null;
        }
        KafkaFuture<TopicDescription> done = asked;
        asked = null;
        try {
            return answer(done).topicId().toString();
        } catch (UnknownTopicOrPartitionException e) {
            return "";
        } catch (RetriableException e) {
            // No answer is an answer too: the status tells when it has lasted too long.
            return null;
        }
    }

    private KafkaFuture<TopicDescription> ask() {
        return Objects.requireNonNull(
                admin.describeTopics(List.of(TOPIC)).topicNameValues().get(TOPIC), "one future for each topic");
    }

    private static TopicDescription answer(KafkaFuture<TopicDescription> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException known) {
                throw known;
            }
            throw new TimeoutException("the broker could not be asked about " + TOPIC, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
