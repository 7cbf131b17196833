package io.realticket.contracts.topic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The headers of every record: CloudEvents 1.0 attributes in binary mode, {@code ce_*}, and the W3C trace context. */
public final class CloudEventHeaders {
    /** Identifies the record together with its source. */
    public static final String ID = "ce_id";
    /** The kind of record. */
    public static final String TYPE = "ce_type";
    /** The service that wrote it. */
    public static final String SOURCE = "ce_source";
    /** The decision's time, or the request's for a command. */
    public static final String TIME = "ce_time";
    /** The show; in the catalog, the program, place or show. */
    public static final String SUBJECT = "ce_subject";
    /** The JSON Schema of the value, by its {@code $id}. */
    public static final String DATA_SCHEMA = "ce_dataschema";
    /** The request that everything began with. */
    public static final String CORRELATION_ID = "ce_correlationid";
    /** The record that this one follows from. */
    public static final String CAUSATION_ID = "ce_causationid";
    /** The trace this record belongs to. */
    public static final String TRACE_PARENT = "traceparent";

    /** Begins the {@code $id} of every schema in this module's {@code schemas} folder; the family's name follows. */
    public static final String SCHEMA_PREFIX = "urn:realticket:schema:";

    /** No offset is known. */
    public static final long NO_OFFSET = -1;

    /** Command id, command offset, number of the record: {@code f0c1…/4711/0}. */
    private static final Pattern FOLLOWING = Pattern.compile("[^/]+/(\\d{1,18})/\\d+");

    private static final String TYPE_PREFIX = "io.realticket.";
    private static final Header VERSION_1_0 = header("ce_specversion", "1.0");
    private static final Header JSON = header("content-type", "application/json");

    private static final ClassValue<Kind> KINDS = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            Class<?> family = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
            return new Kind(
                    header(TYPE, TYPE_PREFIX + family.getSimpleName() + "." + type.getSimpleName()),
                    header(DATA_SCHEMA, SCHEMA_PREFIX + family.getSimpleName()));
        }
    };

    private CloudEventHeaders() {}

    private record Kind(Header type, Header schema) {}

    /** Returns the headers of a record whose value is {@code value}. */
    public static Headers of(CloudEvent event, Object value) {
        Kind kind = KINDS.get(value.getClass());
        byte[] command = utf8(event.command().toString());
        RecordHeaders headers = new RecordHeaders();
        headers.add(VERSION_1_0);
        headers.add(JSON);
        headers.add(ID, event.suffix().isEmpty() ? command : utf8(event.command() + "/" + event.suffix()));
        headers.add(kind.type);
        headers.add(SOURCE, utf8("/" + event.source()));
        headers.add(TIME, utf8(event.time().toString()));
        headers.add(SUBJECT, utf8(event.show().toString()));
        headers.add(kind.schema);
        headers.add(CORRELATION_ID, command);
        if (!event.suffix().isEmpty()) {
            headers.add(CAUSATION_ID, command);
        }
        if (event.traceParent() != null) {
            headers.add(TRACE_PARENT, utf8(event.traceParent()));
        }
        return headers;
    }

    /**
     * Returns the headers of a record that follows from no other, as text by name: for whoever writes it down before it is
     * sent.
     *
     * @param source the service that writes it
     * @param id of the record, and of everything that follows from it
     * @param subject what it is about: the record's key
     * @param time of the request or the change
     */
    public static SequencedMap<String, String> text(
            String source, UUID id, String subject, Instant time, Object value) {
        Kind kind = KINDS.get(value.getClass());
        SequencedMap<String, String> text = new LinkedHashMap<>();
        for (Header fixed : List.of(VERSION_1_0, JSON, kind.type, kind.schema)) {
            text.put(fixed.key(), new String(fixed.value(), StandardCharsets.UTF_8));
        }
        text.put(ID, id.toString());
        text.put(SOURCE, "/" + source);
        text.put(TIME, time.toString());
        text.put(SUBJECT, subject);
        text.put(CORRELATION_ID, id.toString());
        return text;
    }

    /** Returns the value of {@code header}, or null if the record has none. */
    public static @Nullable String text(Headers headers, String header) {
        Header last = headers.lastHeader(header);
        return last == null || last.value() == null ? null : new String(last.value(), StandardCharsets.UTF_8);
    }

    /**
     * Returns the offset of the command that the record follows from, or {@link #NO_OFFSET} if its id does not tell: the
     * seat-projector names it after the command's id.
     */
    public static long commandOffset(Headers headers) {
        String id = text(headers, ID);
        Matcher following = FOLLOWING.matcher(id == null ? "" : id);
        return following.matches() ? Long.parseLong(following.group(1)) : NO_OFFSET;
    }

    private static Header header(String key, String value) {
        return new RecordHeader(key, utf8(value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
