package io.realticket.contracts.json;

import io.realticket.contracts.catalog.CatalogRecord;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import java.util.List;
import java.util.Objects;

/**
 * A family of records that travel on one topic.
 *
 * @param type the sealed interface of all its kinds
 * @param form the JSON form of its kinds
 */
public record RecordFamily<T>(Class<T> type, JsonForm<T> form) {
    /** Every family. */
    public static final List<RecordFamily<?>> ALL = List.of(
            new RecordFamily<>(SeatCommand.class, JsonForm.SEAT_COMMAND),
            new RecordFamily<>(SeatEvent.class, JsonForm.SEAT_EVENT),
            new RecordFamily<>(SeatState.class, JsonForm.SEAT_STATE),
            new RecordFamily<>(SeatReply.class, JsonForm.SEAT_REPLY),
            new RecordFamily<>(QueueCommand.class, JsonForm.QUEUE_COMMAND),
            new RecordFamily<>(QueueEvent.class, JsonForm.QUEUE_EVENT),
            new RecordFamily<>(QueueState.class, JsonForm.QUEUE_STATE),
            new RecordFamily<>(QueueReply.class, JsonForm.QUEUE_REPLY),
            new RecordFamily<>(CatalogRecord.class, JsonForm.CATALOG_RECORD));

    /** Returns what the family is called. */
    public String name() {
        return type.getSimpleName();
    }

    /** Returns every kind of record in the family. */
    public List<Class<?>> kinds() {
        return List.of(Objects.requireNonNull(type.getPermittedSubclasses()));
    }

    /** Returns the record of this family that {@code bytes} spell. */
    public T read(byte[] bytes) {
        return form.read(bytes);
    }

    /** Returns the bytes of {@code value}, which must be of this family. */
    public byte[] write(Object value) {
        return form.write(type.cast(value));
    }

    /** Returns the family that {@code value} belongs to. */
    public static RecordFamily<?> of(Object value) {
        return ALL.stream()
                .filter(family -> family.type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the family called {@code name}. */
    public static RecordFamily<?> named(String name) {
        return ALL.stream()
                .filter(family -> family.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family of records is called " + name));
    }

    @Override
    public String toString() {
        return name();
    }
}
