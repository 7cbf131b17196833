package io.realticket.seatprojector.stream;

import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.DecisionRows;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
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
 * The shell around the decider, one per partition. It decides nothing: it loads the show's book, decides, puts the rows
 * and forwards what follows. One bad record stops one show at most: what cannot be read goes to the dead letters, what
 * cannot be decided suspends its show. What cannot be applied is a bug that must not go on, and stops the task.
 */
final class SeatProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    /** How often the clock looks for deadlines: well below what a buyer notices. */
    private static final Duration CLOCK_INTERVAL = Duration.ofMillis(50);

    private final SeatBookStores stores;
    private final Deciding decider;
    private final CommandTime commandTime;
    private final TickClock clock;
    private final DecisionMetrics metrics;
    private SeatTask task;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else.
    SeatProcessor(
            SeatBookStores stores,
            Deciding decider,
            CommandTime commandTime,
            TickClock clock,
            DecisionMetrics metrics) {
        this.stores = stores;
        this.decider = decider;
        this.commandTime = commandTime;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** What one task works with. */
    private record SeatTask(
            ProcessorContext<byte[], byte[]> context,
            KeyValueStore<Bytes, byte[]> changelog,
            SeatBookStore books,
            SeatOutputs outputs) {}

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        SeatBookStore books = stores.of(context.taskId());
        task = new SeatTask(context, context.getStateStore(SeatBookStores.NAME), books, new SeatOutputs(context));
        context.schedule(CLOCK_INTERVAL, PunctuationType.WALL_CLOCK_TIME, wallClock -> clock.look(books.books()));
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        long offset = task.context().recordMetadata().orElseThrow().offset();
        clock.appended(message.timestamp());
        SeatCommand command;
        Instant arrivedAt;
        try {
            command = CommandReader.read(message);
            arrivedAt = commandTime.of(message);
        } catch (MalformedRecordException | IllegalArgumentException e) {
            metrics.deadLetter();
            task.outputs().deadLetter(message, e);
            return;
        }
        SeatBook book = task.books().bookToRead(command.showId());
        // What the show has behind it was decided before the group lost its offsets.
        if (offset > book.header().commandOffset()) {
            Decision decision = decide(message, command, offset, SeatDecider.time(book, arrivedAt));
            apply(decision, command, offset);
            task.outputs().forward(message, command, decision, task.books().bookToRead(command.showId()));
            metrics.decided(decision.reply());
        }
        clock.answered(command);
    }

    private Decision decide(Record<byte[], byte[]> message, SeatCommand command, long offset, Instant now) {
        SeatBook book = task.books().bookToRead(command.showId());
        try {
            return decider.decide(book, command, now);
        } catch (RuntimeException e) {
            // Nothing has changed yet, so only this show needs to stop.
            metrics.suspended(command, offset, e);
            task.outputs().deadLetter(message, e);
            // The message of an exception may differ from run to run, so the log has its kind and the dead letter the
            // rest.
            return SeatDecider.suspend(book, command, offset, e.getClass().getName(), now);
        }
    }

    private void apply(Decision decision, SeatCommand command, long offset) {
        if (decision.changesNothing()) {
            return;
        }
        SeatBook book = task.books().bookToWrite(command.showId());
        DecisionRows.of(book, decision, offset, row -> put(book, row));
    }

    private void put(SeatBook book, BookRow row) {
        byte @Nullable [] value = RowForm.write(row);
        task.books().announce(row, value);
        task.changelog().put(BookRows.key(book, row).bytes(), value);
    }
}
