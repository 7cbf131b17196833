package io.realticket.contracts.topic;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What a broker says, waited for with patience and within a bound. */
final class BrokerAnswer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private BrokerAnswer() {}

    /** Returns what the future gives, and throws {@link KafkaException} if that is an error or nothing in time. */
    static <T> T of(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException known) {
                throw known;
            }
            throw new KafkaException("the broker could not be asked about topics", e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("no broker answered within " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /**
     * Asks about topics that are known to exist until the broker that answers knows them too: it learns of a new topic
     * only a while after the controller has made it.
     */
    static <T> T onceKnown(Supplier<KafkaFuture<T>> question) {
        long startedNanos = System.nanoTime();
        while (true) {
            try {
                return of(question.get());
            } catch (UnknownTopicOrPartitionException e) {
                if (System.nanoTime() - startedNanos > PATIENCE.toNanos()) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
