package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends ticks with a plain idempotent producer: a transactional one would hold back every reader of the commands. It is
 * called on the thread that decides and never waits: a thread of its own does, and what that one cannot take is dropped.
 * Thread-safe.
 */
final class TickProducer implements TickSender {
    private static final Logger LOG = LoggerFactory.getLogger(TickProducer.class);
    private static final Duration BLOCK_MAX = Duration.ofSeconds(1);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(2);
    private static final Duration DELIVERY_MAX = Duration.ofSeconds(3);
    private static final Duration CLOSE_MAX = Duration.ofSeconds(2);

    private static final int WAITING_MAX = 1_000;

    private final Producer<byte[], byte[]> producer;
    private final ExecutorService sender = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().name("queue-admitter-ticks").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    TickProducer(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "queue-admitter-ticks",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        BLOCK_MAX.toMillis(),
                        // A tick that is late is asked for again: it need not be sent as well.
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) ANSWER_MAX.toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) DELIVERY_MAX.toMillis(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.PARTITIONER_CLASS_CONFIG,
                        ShowPartitioner.class),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void send(ShowId show) {
        sender.execute(() -> sendNow(show));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback hears of the outcome.
    private void sendNow(ShowId show) {
        Instant now = Instant.now();
        QueueCommand.Tick tick = new QueueCommand.Tick(CommandIds.unrepeated(now, ThreadLocalRandom.current()), show);
        CloudEvent event = CloudEvent.ofCommand("queue-admitter", tick.commandId(), show, now);
        try {
            producer.send(
                    new ProducerRecord<>(
                            Topics.QUEUE_COMMANDS.name(),
                            null,
                            show.toString().getBytes(StandardCharsets.UTF_8),
                            JsonForm.QUEUE_COMMAND.write(tick),
                            CloudEventHeaders.of(event, tick)),
                    (metadata, failure) -> {
                        if (failure != null) {
                            LOG.warn(
                                    "tick lost, the clock will ask again: showId={} cause={}",
                                    show,
                                    failure.toString());
                        }
                    });
        } catch (KafkaException e) {
            LOG.warn("tick not sent, the clock will ask again: showId={} cause={}", show, e.toString());
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
        producer.close(CLOSE_MAX);
    }
}
