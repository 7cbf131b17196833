package io.realticket.queueadmitter.stream;

import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * The shell around the decider, one per partition. It decides nothing: it reads, has it decided, and forwards the reply.
 * What cannot be read or decided goes to the dead letters, and the others go on.
 */
final class QueueProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    private final Deciding decider;
    private final AdmissionMetrics metrics;
    private ProcessorContext<byte[], byte[]> context;
    private QueueOutputs outputs;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else.
    QueueProcessor(Deciding decider, AdmissionMetrics metrics) {
        this.decider = decider;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        outputs = new QueueOutputs(given);
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        QueueCommand command;
        try {
            command = CommandReader.read(message);
        } catch (MalformedRecordException | IllegalArgumentException e) {
            metrics.unreadable();
            outputs.deadLetter(message, e);
            return;
        }
        QueueReply reply;
        try {
            reply = decider.decide(command, Instant.ofEpochMilli(message.timestamp()));
        } catch (RuntimeException e) {
            // Nothing has changed, so nobody else needs to stop.
            metrics.undecidable(command, context.recordMetadata().orElseThrow().offset(), e);
            outputs.deadLetter(message, e);
            return;
        }
        outputs.reply(message, command, reply);
        metrics.decided();
    }
}
