package io.realticket.commandapi.node;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Reads commands to waiting rooms and answers as the test tells it; it decides nothing. */
final class ScriptedRoom implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String bootstrapServers;
    private final List<QueueCommand> heard = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofVirtual().unstarted(this::run);
    private volatile Function<QueueCommand, Optional<QueueReply>> script = _ -> Optional.empty();
    private volatile boolean closed;

    ScriptedRoom(String bootstrapServers, int partitions) {
        this.bootstrapServers = bootstrapServers;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicGuard(admin, partitions, (short) 1).createOrVerify(Topics.QUEUE);
        }
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "partitioner.class", ShowPartitioner.class.getName()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        thread.start();
    }

    /** Answers every command from now on with what {@code answers} returns, if anything. */
    void answering(Function<QueueCommand, Optional<QueueReply>> answers) {
        script = answers;
    }

    /** Returns every command heard, in the order of each show. */
    List<QueueCommand> heard() {
        return heard;
    }

    /** Returns the commands of a kind that were heard. */
    <T extends QueueCommand> List<T> heard(Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    void state(QueueStateKey key, QueueState state) {
        write(Topics.QUEUE_STATE.name(), key.toString(), JsonForm.QUEUE_STATE.write(state), new RecordHeaders());
    }

    private void reply(QueueReply reply, long commandOffset) {
        CloudEvent event = new CloudEvent(
                "scripted-room", commandOffset + "/0", reply.commandId(), reply.showId(), reply.at(), null);
        write(
                Topics.QUEUE_REPLIES.name(),
                reply.showId().toString(),
                JsonForm.QUEUE_REPLY.write(reply),
                CloudEventHeaders.of(event, reply));
    }

    private void write(String topic, String key, byte[] value, Headers headers) {
        try {
            producer.send(new ProducerRecord<>(topic, null, key.getBytes(StandardCharsets.UTF_8), value, headers))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private void run() {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", 5);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.QUEUE_COMMANDS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    QueueCommand command = JsonForm.QUEUE_COMMAND.read(record.value());
                    heard.add(command);
                    script.apply(command).ifPresent(reply -> reply(reply, record.offset()));
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
