package io.realticket.commandapi.replies;

import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
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

/** Writes commands to their topics, never in a transaction: an open one would hold back all readers. */
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
    void send(Outgoing command, LongConsumer acknowledged, Runnable failed) {
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

    private static void refused(Outgoing command, Exception fault) {
        LOG.warn("command not sent command={} show={} cause={}", command.id(), command.show(), fault.toString());
    }

    private ProducerRecord<byte[], byte[]> record(Outgoing command) {
        CloudEvent event = CloudEvent.ofCommand(SOURCE, command.id(), command.show(), clock.instant());
        byte[] key = command.show().toString().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(
                command.topic().name(), null, key, command.body(), CloudEventHeaders.of(event, command.command()));
    }
}
