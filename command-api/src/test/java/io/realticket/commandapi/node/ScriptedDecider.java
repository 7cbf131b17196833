package io.realticket.commandapi.node;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicGuard;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

/**
 * Reads commands and answers as the test tells it; it decides nothing. Without being told it grants everything. The
 * real decider is tested together with this module elsewhere.
 */
final class ScriptedDecider implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String bootstrapServers;
    private final List<SeatCommand> heard = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofVirtual().unstarted(this::run);
    private final Generosity generosity = new Generosity(this);
    private volatile Function<SeatCommand, List<SeatReply>> script = generosity;
    private volatile boolean closed;

    ScriptedDecider(String bootstrapServers, int partitions) {
        this.bootstrapServers = bootstrapServers;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicGuard(admin, partitions, (short) 1).createOrVerify(Topics.SEAT);
        }
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "partitioner.class", ShowPartitioner.class.getName()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        thread.start();
    }

    /** Answers every command from now on with what {@code answers} returns: nothing, one reply, or more. */
    void answering(Function<SeatCommand, List<SeatReply>> answers) {
        script = answers;
    }

    /** Grants everything again. */
    void granting() {
        script = generosity;
    }

    /** Returns what a generous decider would answer, having written the state it implies. */
    SeatReply granted(SeatCommand command) {
        return generosity.apply(command).getFirst();
    }

    /** Returns every command heard, in the order of each show. */
    List<SeatCommand> heard() {
        return heard;
    }

    /** Returns the commands heard with {@code id}. */
    long heard(CommandId id) {
        return heard.stream().filter(command -> command.commandId().equals(id)).count();
    }

    /** Replies without telling which command of that id is answered. */
    void reply(SeatReply reply) {
        reply(reply, CloudEventHeaders.NO_OFFSET);
    }

    /** Replies to the command at {@code commandOffset}. */
    private void reply(SeatReply reply, long commandOffset) {
        CloudEvent event = new CloudEvent(
                "scripted-decider", commandOffset + "/0", reply.commandId(), reply.showId(), reply.at(), null);
        write(
                Topics.SEAT_REPLIES.name(),
                reply.showId().toString(),
                JsonForm.SEAT_REPLY.write(reply),
                CloudEventHeaders.of(event, reply));
    }

    void event(CommandId command, SeatEvent event) {
        CloudEvent envelope = new CloudEvent("scripted-decider", "event", command, event.showId(), event.at(), null);
        write(
                Topics.SEAT_EVENTS.name(),
                event.showId().toString(),
                JsonForm.SEAT_EVENT.write(event),
                CloudEventHeaders.of(envelope, event));
    }

    void state(ShowId show, SeatId seat, SeatState.Seat state) {
        String key = new SeatStateKey.OfSeat(show, seat).toString();
        write(Topics.SEAT_STATE.name(), key, JsonForm.SEAT_STATE.write(state), new RecordHeaders());
    }

    void section(ShowId show, SectionId section, SeatState.Section state) {
        String key = new SeatStateKey.OfSection(show, section).toString();
        write(Topics.SEAT_STATE.name(), key, JsonForm.SEAT_STATE.write(state), new RecordHeaders());
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
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.SEAT_COMMANDS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    SeatCommand command = JsonForm.SEAT_COMMAND.read(record.value());
                    heard.add(command);
                    script.apply(command).forEach(reply -> reply(reply, record.offset()));
                }
            }
        }
    }
}
