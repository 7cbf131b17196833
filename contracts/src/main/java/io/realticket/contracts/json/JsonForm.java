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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * The JSON form of one kind of record: UTF-8, instants and durations as text (RFC 3339, ISO 8601), null components left
 * out, and unknown properties ignored, so that a reader survives what a later version adds. Thread-safe.
 *
 * @param <T> the kind of record
 */
public final class JsonForm<T> {
    /** The values of {@code seat-commands}. */
    public static final JsonForm<SeatCommand> SEAT_COMMAND = new JsonForm<>(SeatCommand.class);
    /** The values of {@code seat-events}. */
    public static final JsonForm<SeatEvent> SEAT_EVENT = new JsonForm<>(SeatEvent.class);
    /** The values of {@code seat-state}. */
    public static final JsonForm<SeatState> SEAT_STATE = new JsonForm<>(SeatState.class);
    /** The values of {@code seat-replies}. */
    public static final JsonForm<SeatReply> SEAT_REPLY = new JsonForm<>(SeatReply.class);
    /** The values of {@code queue-commands}. */
    public static final JsonForm<QueueCommand> QUEUE_COMMAND = new JsonForm<>(QueueCommand.class);
    /** The values of {@code queue-events}. */
    public static final JsonForm<QueueEvent> QUEUE_EVENT = new JsonForm<>(QueueEvent.class);
    /** The values of {@code queue-state}. */
    public static final JsonForm<QueueState> QUEUE_STATE = new JsonForm<>(QueueState.class);
    /** The values of {@code queue-replies}. */
    public static final JsonForm<QueueReply> QUEUE_REPLY = new JsonForm<>(QueueReply.class);
    /** The values of {@code catalog}. */
    public static final JsonForm<CatalogRecord> CATALOG_RECORD = new JsonForm<>(CatalogRecord.class);

    private static final int REASON_LENGTH_MAX = 500;

    private final Class<T> type;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JsonForm(Class<T> type) {
        this(type, RecordMapper.MAPPER.readerFor(type));
    }

    private JsonForm(Class<T> type, ObjectReader reader) {
        this.type = type;
        this.reader = reader;
        this.writer = RecordMapper.MAPPER.writerFor(type);
    }

    /** Returns the form of a record that stays within one service, such as a row of its own store. */
    public static <T> JsonForm<T> of(Class<T> type) {
        return new JsonForm<>(type);
    }

    /** Returns the form of a record that must not have anything besides its components, nor one of them twice. */
    public static <T> JsonForm<T> strict(Class<T> type) {
        return new JsonForm<>(
                type,
                RecordMapper.MAPPER
                        .readerFor(type)
                        .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }

    /** Returns the bytes of {@code value}. */
    public byte[] write(T value) {
        return writer.writeValueAsBytes(value);
    }

    /** Returns the record that {@code bytes} spell, and throws {@link MalformedRecordException} if they spell none. */
    public T read(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new MalformedRecordException("not a " + type.getSimpleName() + ": no value", null);
        }
        T value;
        try {
            value = reader.readValue(bytes);
        } catch (JacksonException e) {
            throw new MalformedRecordException("not a " + type.getSimpleName() + ": " + reason(e), e);
        }
        if (value == null) {
            throw new MalformedRecordException("not a " + type.getSimpleName() + ": null", null);
        }
        return value;
    }

    // Bounded, since it travels in a header beside the record, and a record may be one huge word.
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        String bounded =
                message.length() <= REASON_LENGTH_MAX ? message : message.substring(0, REASON_LENGTH_MAX) + "…";
        String path = e.getPathReference();
        return path.isEmpty() ? bounded : bounded + " at " + path;
    }
}
