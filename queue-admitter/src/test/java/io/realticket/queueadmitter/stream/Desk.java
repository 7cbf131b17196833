package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends commands to a real broker, and reads what came of them. */
final class Desk implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final io.realticket.infra.testkit.Topics topics;

    Desk(Cluster cluster) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        cluster.bootstrapServers(),
                        ProducerConfig.PARTITIONER_CLASS_CONFIG,
                        ShowPartitioner.class),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        topics = new io.realticket.infra.testkit.Topics(cluster.bootstrapServers());
    }

    /** Sends all, and returns once the broker has them. */
    void send(List<QueueCommand> commands) throws Exception {
        List<Future<RecordMetadata>> underWay = new ArrayList<>();
        for (QueueCommand command : commands) {
            underWay.add(producer.send(new ProducerRecord<>(
                    Topics.QUEUE_COMMANDS.name(),
                    Texts.utf8(command.showId().toString()),
                    JsonForm.QUEUE_COMMAND.write(command))));
        }
        for (Future<RecordMetadata> sent : underWay) {
            sent.get(Eventually.DEADLINE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Returns the last reply to each command about {@code show}. */
    Map<CommandId, QueueReply> replies(ShowId show) {
        Map<CommandId, QueueReply> replies = new HashMap<>();
        of(show, Topics.QUEUE_REPLIES.name()).forEach(record -> {
            QueueReply reply = JsonForm.QUEUE_REPLY.read(Texts.utf8(record.value()));
            replies.put(reply.commandId(), reply);
        });
        return replies;
    }

    List<QueueEvent> events(ShowId show) {
        return of(show, Topics.QUEUE_EVENTS.name()).stream()
                .map(record -> JsonForm.QUEUE_EVENT.read(Texts.utf8(record.value())))
                .toList();
    }

    /** A command as it stands in the log. */
    record Asked(QueueCommand command, long offset, Instant appendedAt) {}

    List<Asked> commands(ShowId show) {
        return of(show, Topics.QUEUE_COMMANDS.name()).stream()
                .map(record -> new Asked(
                        JsonForm.QUEUE_COMMAND.read(Texts.utf8(record.value())),
                        record.offset(),
                        Instant.ofEpochMilli(record.timestamp())))
                .toList();
    }

    private List<ConsumerRecord<String, String>> of(ShowId show, String topic) {
        return topics.read(topic).stream()
                .filter(record -> show.toString().equals(record.key()))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
