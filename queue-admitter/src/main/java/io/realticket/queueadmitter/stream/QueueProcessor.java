package io.realticket.queueadmitter.stream;

import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.queueadmitter.admission.Decision;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomDecider;
import io.realticket.queueadmitter.admission.RoomRow;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The shell around the decider, one per partition. It decides nothing: it loads the show's room, decides, puts the rows
 * and forwards what follows. One bad record stops one room at most: what cannot be read goes to the dead letters, what
 * cannot be decided suspends its room. What cannot be applied is a bug that must not go on, and stops the task.
 */
final class QueueProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    /** How often the clock looks for rooms that want a tick: a tenth of the time between two. */
    private static final Duration CLOCK_INTERVAL = Duration.ofMillis(50);

    private final RoomStores stores;
    private final Deciding decider;
    private final TickClock clock;
    private final AdmissionMetrics metrics;
    private QueueTask task;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else.
    QueueProcessor(RoomStores stores, Deciding decider, TickClock clock, AdmissionMetrics metrics) {
        this.stores = stores;
        this.decider = decider;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** What one task works with. */
    private record QueueTask(
            ProcessorContext<byte[], byte[]> context,
            KeyValueStore<Bytes, byte[]> changelog,
            RoomStore rooms,
            QueueOutputs outputs) {}

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        RoomStore rooms = stores.of(context.taskId());
        task = new QueueTask(context, context.getStateStore(RoomStores.NAME), rooms, new QueueOutputs(context));
        context.schedule(CLOCK_INTERVAL, PunctuationType.WALL_CLOCK_TIME, wallClock -> clock.look(rooms.rooms()));
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        long offset = task.context().recordMetadata().orElseThrow().offset();
        clock.appended(message.timestamp());
        QueueCommand command;
        try {
            command = CommandReader.read(message);
        } catch (MalformedRecordException | IllegalArgumentException e) {
            metrics.deadLetter();
            task.outputs().deadLetter(message, e);
            return;
        }
        Room room = task.rooms().roomToRead(command.showId());
        // What the room has behind it was decided before the group lost its offsets.
        if (offset > room.header().commandOffset()) {
            Instant now = RoomDecider.time(room, Instant.ofEpochMilli(message.timestamp()));
            Decision decision = decide(message, command, offset, now);
            apply(decision, command, offset);
            task.outputs().forward(message, command, decision);
            metrics.decided(command, decision);
        }
        clock.answered(command);
    }

    private Decision decide(Record<byte[], byte[]> message, QueueCommand command, long offset, Instant now) {
        Room room = task.rooms().roomToRead(command.showId());
        try {
            return decider.decide(room, command, now);
        } catch (RuntimeException e) {
            // Nothing has changed yet, so only this room needs to stop.
            metrics.suspended(command, offset, e);
            task.outputs().deadLetter(message, e);
            // The message of an exception may differ from run to run, so the log has its kind and the dead letter the
            // rest.
            return RoomDecider.suspend(room, command, offset, e.getClass().getName(), now);
        }
    }

    private void apply(Decision decision, QueueCommand command, long offset) {
        if (decision.changesNothing()) {
            return;
        }
        Room room = task.rooms().roomToWrite(command.showId());
        decision.rows(offset).forEach(row -> put(room, row));
    }

    private void put(Room room, RoomRow row) {
        byte @Nullable [] value = RowForm.write(row);
        task.rooms().announce(row, value);
        task.changelog().put(RoomRows.key(room.showId(), row).bytes(), value);
    }
}
