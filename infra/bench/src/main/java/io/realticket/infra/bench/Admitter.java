package io.realticket.infra.bench;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.Topics;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * queue-admitter as those see it who write its commands and read its replies.
 *
 * @param process that decides
 */
record Admitter(Cluster cluster, ChildJvm process) {
    private static final String REPLIES = Topics.QUEUE_REPLIES.name();

    /** Has {@code command} decided and returns the reply, however long the admitter takes to start. */
    QueueReply ask(QueueCommand command) {
        AtomicReference<@Nullable QueueReply> answer = new AtomicReference<>();
        try (ReplyReader reader = new ReplyReader(
                        cluster.bootstrapServers(),
                        REPLIES,
                        1,
                        (index, reply, nanos) -> answer.set(JsonForm.QUEUE_REPLY.read(reply.value())));
                KafkaProducer<byte[], byte[]> producer = Clients.steadyProducer(cluster.bootstrapServers())) {
            OpenLoop.Schedule atOnce = new OpenLoop.Schedule(System.nanoTime(), 1);
            OpenLoop.send(producer, atOnce, 1, _ -> RoomRecords.of(command), (index, at) -> {});
            reader.awaitLast(process);
        }
        QueueReply reply = answer.get();
        if (reply == null || !reply.commandId().equals(command.commandId())) {
            throw new IllegalStateException("not the reply to " + command + ": " + reply);
        }
        return reply;
    }

    /** Has a backlog of {@code count} commands decided. */
    Backlog.Drain drain(int count, IntFunction<ProducerRecord<byte[], byte[]>> commands) {
        Backlog.Processes processes = new Backlog.Processes(cluster.broker(), process);
        return new Backlog(cluster.bootstrapServers(), REPLIES, processes).drain(count, commands);
    }
}
