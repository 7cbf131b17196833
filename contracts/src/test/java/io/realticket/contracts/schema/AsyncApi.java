package io.realticket.contracts.schema;

import io.realticket.contracts.json.RecordFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Draws the AsyncAPI 3 document of all topics from their settings and records. */
final class AsyncApi {
    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";
    private static final String SCHEMAS = "../contracts/src/main/resources/schemas/";
    private static final String KAFKA_BINDING = "0.5.0";

    private AsyncApi() {}

    /** Returns the document. */
    static Map<String, Object> document() {
        SequencedMap<String, Object> channels = new LinkedHashMap<>();
        SequencedMap<String, Object> operations = new LinkedHashMap<>();
        SequencedMap<String, Object> messages = new LinkedHashMap<>();
        for (TopicGuide guide : TopicGuide.ALL) {
            channels.put(guide.topic().name(), channel(guide));
            guide.writers()
                    .forEach(writer -> operations.put(writer + ".writes." + name(guide), operation("send", guide)));
            guide.readers()
                    .forEach(reader -> operations.put(reader + ".reads." + name(guide), operation("receive", guide)));
            kinds(guide).forEach(kind -> messages.put(messageName(guide, kind), message(guide, kind)));
        }
        return map(
                "asyncapi",
                "3.0.0",
                "info",
                map(
                        "title",
                        "RealTicket topics",
                        "version",
                        "1",
                        "description",
                        "Drawn from the records and topic settings of module contracts; docs/topics.md explains them."),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                map("messages", messages, "schemas", map("headers", EnvelopeSchema.headers())));
    }

    private static Map<String, Object> channel(TopicGuide guide) {
        SequencedMap<String, Object> messages = new LinkedHashMap<>();
        kinds(guide)
                .forEach(kind -> messages.put(kind, reference("#/components/messages/" + messageName(guide, kind))));
        SequencedMap<String, Object> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", List.of(guide.topic().required().getOrDefault("cleanup.policy", "")));
        for (String setting : List.of("retention.ms", "retention.bytes", "max.message.bytes")) {
            String value = guide.topic().initial().get(setting);
            if (value != null) {
                settings.put(setting, Long.valueOf(value));
            }
        }
        return map(
                "address",
                guide.topic().name(),
                "description",
                guide.summary() + " Stamped by the " + (guide.topic().appendTime() ? "broker." : "writer."),
                "messages",
                messages,
                "bindings",
                map("kafka", map("topicConfiguration", settings, "bindingVersion", KAFKA_BINDING)));
    }

    private static Map<String, Object> operation(String action, TopicGuide guide) {
        return map("action", action, "channel", reference("#/channels/" + name(guide)));
    }

    private static Map<String, Object> message(TopicGuide guide, String kind) {
        return map(
                "name", "io.realticket." + messageName(guide, kind),
                "title", kind,
                "headers", reference("#/components/schemas/headers"),
                "payload",
                        map(
                                "schemaFormat",
                                SCHEMA_FORMAT,
                                "schema",
                                reference(SCHEMAS + familyName(guide) + ".json#/$defs/" + kind)),
                "bindings",
                        map(
                                "kafka",
                                map(
                                        "key",
                                        map("type", "string", "description", guide.key()),
                                        "bindingVersion",
                                        KAFKA_BINDING)));
    }

    private static List<String> kinds(TopicGuide guide) {
        List<String> kinds = new ArrayList<>();
        RecordFamily<?> family = guide.family();
        if (family != null) {
            family.kinds().forEach(kind -> kinds.add(kind.getSimpleName()));
        }
        return kinds;
    }

    private static String messageName(TopicGuide guide, String kind) {
        return familyName(guide) + "." + kind;
    }

    private static String familyName(TopicGuide guide) {
        RecordFamily<?> family = guide.family();
        return family == null ? "" : family.name();
    }

    private static String name(TopicGuide guide) {
        return guide.topic().name();
    }

    private static Map<String, Object> reference(String target) {
        return Map.of("$ref", target);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
