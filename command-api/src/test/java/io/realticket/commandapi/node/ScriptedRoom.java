package io.realticket.commandapi.node;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Reads commands to waiting rooms and answers as the test tells it; it decides nothing. */
final class ScriptedRoom implements AutoCloseable {
    private final ScriptedTopics topics;
    private final List<QueueCommand> heard = new CopyOnWriteArrayList<>();
    private volatile Function<QueueCommand, Optional<QueueReply>> script = _ -> Optional.empty();

    ScriptedRoom(String bootstrapServers, int partitions) {
        this.topics = new ScriptedTopics(bootstrapServers, partitions, Topics.QUEUE, this::answer);
        topics.start();
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
        topics.write(Topics.QUEUE_STATE, key.toString(), JsonForm.QUEUE_STATE.write(state), new RecordHeaders());
    }

    private void reply(QueueReply reply, long commandOffset) {
        CloudEvent event = new CloudEvent(
                "scripted-room", commandOffset + "/0", reply.commandId(), reply.showId(), reply.at(), null);
        topics.write(
                Topics.QUEUE_REPLIES,
                reply.showId().toString(),
                JsonForm.QUEUE_REPLY.write(reply),
                CloudEventHeaders.of(event, reply));
    }

    private void answer(ConsumerRecord<byte[], byte[]> record) {
        QueueCommand command = JsonForm.QUEUE_COMMAND.read(record.value());
        heard.add(command);
        script.apply(command).ifPresent(reply -> reply(reply, record.offset()));
    }

    @Override
    public void close() {
        topics.close();
    }
}
