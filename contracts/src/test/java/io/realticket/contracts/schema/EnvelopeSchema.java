package io.realticket.contracts.schema;

import io.realticket.contracts.topic.CloudEventHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The schema of a record's headers: CloudEvents 1.0, binary mode. */
final class EnvelopeSchema {
    /** Headers that every record has. */
    static final List<String> ALWAYS = List.of(
            "ce_specversion",
            "content-type",
            CloudEventHeaders.ID,
            CloudEventHeaders.TYPE,
            CloudEventHeaders.SOURCE,
            CloudEventHeaders.TIME,
            CloudEventHeaders.SUBJECT,
            CloudEventHeaders.DATA_SCHEMA,
            CloudEventHeaders.CORRELATION_ID);
    /** Headers that some records have. */
    static final List<String> SOMETIMES = List.of(CloudEventHeaders.CAUSATION_ID, CloudEventHeaders.TRACE_PARENT);

    private static final Map<String, Map<String, String>> MORE = Map.of(
            "ce_specversion",
            Map.of("const", "1.0"),
            "content-type",
            Map.of("const", "application/json"),
            CloudEventHeaders.TIME,
            Map.of("format", "date-time"),
            CloudEventHeaders.SUBJECT,
            Map.of("format", "uuid", "description", "the show; in the catalog, the program, place or show"),
            CloudEventHeaders.ID,
            Map.of("description", "the command's id; of what follows from it also its offset and a number"),
            CloudEventHeaders.DATA_SCHEMA,
            Map.of("format", "uri"),
            CloudEventHeaders.SOURCE,
            Map.of("format", "uri-reference"),
            CloudEventHeaders.CORRELATION_ID,
            Map.of("description", "the command's id"),
            CloudEventHeaders.CAUSATION_ID,
            Map.of("description", "the command's id, in what follows from it"),
            CloudEventHeaders.TRACE_PARENT,
            Map.of("description", "W3C trace context"));

    private EnvelopeSchema() {}

    static Map<String, Object> headers() {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        for (String header : ALWAYS) {
            properties.put(header, header(header));
        }
        for (String header : SOMETIMES) {
            properties.put(header, header(header));
        }
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", ALWAYS);
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> header(String name) {
        SequencedMap<String, Object> header = new LinkedHashMap<>();
        header.put("type", "string");
        MORE.getOrDefault(name, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(more -> header.put(more.getKey(), more.getValue()));
        return header;
    }
}
