package io.realticket.commandapi.projection;

import io.realticket.commandapi.booking.BookingChange;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatEvent;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** Writes batches of the log into one schema, each with its offset in one transaction. Used by one thread. */
final class BatchWriter {
    private final TransactionOperations transactions;
    private final OffsetRows offsets;
    private final ShowRows shows;
    private final BookingRows bookings;

    BatchWriter(WriterSession session, Schema schema) {
        this.transactions = session.transactions();
        this.offsets = new OffsetRows(session.client(), schema);
        this.shows = new ShowRows(session.client(), schema);
        this.bookings = new BookingRows(session.template(), schema);
    }

    /** Returns how far each partition has been applied. */
    OffsetRows offsets() {
        return offsets;
    }

    /**
     * Writes {@code batch}, all of it or nothing, and returns false if somebody else has applied some of it. Throws
     * what {@link Contradictions} knows if a record cannot be applied.
     */
    boolean write(LogBatch batch) {
        List<SeatEvent> events = batch.records().stream()
                .map(record -> JsonForm.SEAT_EVENT.read(record.value()))
                .toList();
        List<BookingChange> changes = events.stream()
                .flatMap(event -> BookingChange.of(event).stream())
                .toList();
        return Boolean.TRUE.equals(transactions.execute(status -> {
            // First of all: who loses here, or comes while the schemas are exchanged, has touched nothing yet.
            if (!offsets.advance(batch.partition(), batch.from(), batch.to())) {
                return false;
            }
            shows.advance(events);
            bookings.apply(changes);
            return true;
        }));
    }
}
