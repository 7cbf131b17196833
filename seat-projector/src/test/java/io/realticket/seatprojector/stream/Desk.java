package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends commands as command-api would, and hears the replies. Used by one thread. */
final class Desk implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(20);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> replies;
    private final Map<String, SeatReply> heard = new HashMap<>();

    Desk(Cluster cluster) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                cluster.bootstrapServers(),
                "partitioner.class",
                ShowPartitioner.class,
                "isolation.level",
                "read_committed",
                "fetch.max.wait.ms",
                20);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        replies = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = replies.partitionsFor(Topics.SEAT_REPLIES.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        replies.assign(partitions);
        replies.seekToEnd(partitions);
        partitions.forEach(replies::position);
    }

    /** Sends without waiting for anything. */
    Future<RecordMetadata> send(SeatCommand command) {
        return producer.send(new ProducerRecord<>(
                Topics.SEAT_COMMANDS.name(),
                command.showId().toString().getBytes(StandardCharsets.UTF_8),
                JsonForm.SEAT_COMMAND.write(command)));
    }

    /** Sends all and returns when the broker has them. */
    void sendAll(List<SeatCommand> commands) {
        commands.stream().map(this::send).toList().forEach(Desk::offset);
    }

    /** Sends, and returns the reply to this very record. */
    SeatReply ask(SeatCommand command) {
        return reply(command, offset(send(command)));
    }

    /** Returns the reply to the command at {@code offset}. */
    SeatReply reply(SeatCommand command, long offset) {
        String id = command.commandId() + "/" + offset;
        Eventually.holds(() -> {
            replies.poll(POLL).forEach(this::hear);
            return heard.containsKey(id);
        });
        return Objects.requireNonNull(heard.get(id));
    }

    private void hear(ConsumerRecord<byte[], byte[]> reply) {
        String id = Objects.requireNonNull(CloudEventHeaders.text(reply.headers(), CloudEventHeaders.ID));
        heard.put(id.substring(0, id.lastIndexOf('/')), JsonForm.SEAT_REPLY.read(reply.value()));
    }

    /** Returns where the broker put it. */
    static long offset(Future<RecordMetadata> sent) {
        try {
            return sent.get().offset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** Returns the partition that decides {@code show}. */
    static int partition(ShowId show) {
        return ShowPartitioner.partition(show.toString(), Cluster.PARTITIONS);
    }

    @Override
    public void close() {
        producer.close();
        replies.close();
    }
}
