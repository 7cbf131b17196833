package io.realticket.sseedge.tail;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Asks the broker, now and then and without waiting, which topic of the name it has. Not thread-safe. */
final class TopicProbe {
    private final Supplier<KafkaFuture<TopicDescription>> ask;
    private final Duration every;
    private @Nullable KafkaFuture<TopicDescription> asked;
    private long askedAtNanos;

    TopicProbe(Supplier<KafkaFuture<TopicDescription>> ask, Duration every) {
        this.ask = ask;
        this.every = every;
    }

    /** Returns the topic as the broker describes it, waiting for the answer. */
    TopicDescription describe() {
        return answer(ask.get());
    }

    /** Returns the topic's id if an answer has come since the last call, else null; asks again when it is time to. */
    @Nullable
    String answered() {
        long now = System.nanoTime();
        if (asked == null) {
            if (now - askedAtNanos >= every.toNanos()) {
                askedAtNanos = now;
                asked = ask.get();
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

    private static TopicDescription answer(KafkaFuture<TopicDescription> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException known) {
                throw known;
            }
            throw new TimeoutException("the broker could not be asked about a topic", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
