package io.realticket.sseedge.tail;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
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
    private final TailSources sources;
    private final Duration every;
    private @Nullable KafkaFuture<TopicDescription> asked;
    private long askedAtNanos;

    TopicProbe(TailSources sources, Duration every) {
        this.sources = sources;
        this.every = every;
    }

    /** Returns the topic as the broker describes it, waiting for the answer. */
    TopicDescription describe() {
        return answer(sources.describeSeatState());
    }

    /** Returns the topic's id if an answer has come since the last call, else null; asks again when it is time to. */
    @Nullable
    String answered() {
        long now = System.nanoTime();
        if (asked == null) {
            if (now - askedAtNanos >= every.toNanos()) {
                askedAtNanos = now;
                asked = sources.describeSeatState();
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
            throw new TimeoutException("the broker could not be asked about seat-state", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
