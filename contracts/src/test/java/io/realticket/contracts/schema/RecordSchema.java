package io.realticket.contracts.schema;

import io.realticket.contracts.json.RecordFamily;
import io.realticket.contracts.topic.CloudEventHeaders;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws the JSON Schema of a family from its records: components are properties, those not {@link Nullable} are
 * required. What is unknown is allowed, since a later version may add it.
 */
final class RecordSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Object> definitions = new TreeMap<>();

    private RecordSchema() {}

    /** Returns the schema of {@code family}. */
    static Map<String, Object> of(RecordFamily<?> family) {
        RecordSchema schema = new RecordSchema();
        List<Object> kinds = new ArrayList<>();
        for (Class<?> kind : family.kinds()) {
            schema.definitions.put(kind.getSimpleName(), schema.object(kind, true));
            kinds.add(reference(kind));
        }
        SequencedMap<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DRAFT);
        root.put("$id", CloudEventHeaders.SCHEMA_PREFIX + family.name());
        root.put("title", family.name());
        root.put("oneOf", kinds);
        root.put("$defs", schema.definitions);
        return root;
    }

    private Map<String, Object> object(Class<?> record, boolean named) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (named) {
            properties.put("type", Map.of("const", record.getSimpleName()));
            required.add("type");
        }
        for (RecordComponent component : record.getRecordComponents()) {
            SequencedMap<String, Object> property = new LinkedHashMap<>(type(component.getAnnotatedType()));
            property.putAll(Bounds.of(record, component.getName()));
            properties.put(component.getName(), property);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        return object;
    }

    private Map<String, Object> type(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            SequencedMap<String, Object> array = new LinkedHashMap<>();
            array.put("type", "array");
            array.put("items", type(list.getAnnotatedActualTypeArguments()[0]));
            return array;
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (!definitions.containsKey(type.getSimpleName())) {
            Map<String, Object> scalar = Scalars.of(type);
            if (scalar == null && !type.isRecord()) {
                throw new IllegalArgumentException("the schemas do not say what a " + type + " is: add it to Scalars");
            }
            definitions.put(type.getSimpleName(), scalar == null ? object(type, false) : scalar);
        }
        return reference(type);
    }

    private static Map<String, Object> reference(Class<?> type) {
        return Map.of("$ref", "#/$defs/" + type.getSimpleName());
    }
}
