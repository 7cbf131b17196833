package io.realticket.commandapi.replies;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes commands to {@code seat-commands}, never in a transaction: an open one would hold back all readers. */
final class CommandSender {
    private static final Logger LOG = LoggerFactory.getLogger(CommandSender.class);
    private static final String SOURCE = "command-api";

    private final Producer<byte[], byte[]> producer;
    private final Clock clock;

    /** @param producer idempotent, acks=all, bounded in every wait, partitioned by show */
    CommandSender(Producer<byte[], byte[]> producer, Clock clock) {
        this.producer = producer;
        this.clock = clock;
    }

    /**
     * Sends {@code command}; exactly one of the two is run, sooner or later, on any thread.
     *
     * @param acknowledged is given the offset; negative if the broker had the command already and does not tell
     */
    void send(SeatCommand command, LongConsumer acknowledged, Runnable failed) {
        try {
            // The outcome comes by the callback, also if it is a fault.
            Future<RecordMetadata> _ = producer.send(record(command), (metadata, fault) -> {
                if (fault == null) {
                    acknowledged.accept(metadata.hasOffset() ? metadata.offset() : CloudEventHeaders.NO_OFFSET);
                } else {
                    refused(command, fault);
                    failed.run();
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            refused(command, e);
            failed.run();
        }
    }

    private static void refused(SeatCommand command, Exception fault) {
        LOG.warn(
                "command not sent command={} show={} cause={}",
                command.commandId(),
                command.showId(),
                fault.toString());
    }

    private ProducerRecord<byte[], byte[]> record(SeatCommand command) {
        CloudEvent event = CloudEvent.ofCommand(SOURCE, command.commandId(), command.showId(), clock.instant());
        byte[] key = command.showId().toString().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(
                Topics.SEAT_COMMANDS.name(),
                null,
                key,
                JsonForm.SEAT_COMMAND.write(command),
                CloudEventHeaders.of(event, command));
    }
}
