package io.realticket.commandapi.node;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A node with an operator, and what the topics are told of what the operator does. */
final class Operators {
    private static final String PASSWORD = "the operator's own";

    private Operators() {}

    /** Starts a node that has an operator and no demo. */
    static Node start(TestBroker broker, TestPostgres postgres, String... more) {
        return Node.start(broker.bootstrapServers(), postgres, settings(more));
    }

    static String[] settings(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--realticket.catalog.import-demo=false",
                                "--realticket.admin.password=" + PASSWORD,
                                "--realticket.hashing.memory-kib=64",
                                "--realticket.hashing.iterations=1"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    static Browser at(Node node) {
        return node.browser().loggedIn("admin", PASSWORD);
    }

    /** Returns who the operator is. */
    static BuyerId account(Browser operator) {
        return BuyerId.of(operator.get("/api/session").json().path("buyerId").asString());
    }

    /** Returns the rules that a request broke, by field. */
    static List<String> fields(Browser.Page refused) {
        return refused.json()
                .path("errors")
                .valueStream()
                .map(fault -> fault.path("field").asString())
                .toList();
    }

    static String body(Map<String, Object> fields) {
        return Browser.JSON.writeValueAsString(fields);
    }

    /** Returns what {@code topic} has under {@code key}, in order. */
    static <T> List<T> told(TestBroker broker, TopicSpec topic, String key, JsonForm<T> form) {
        return broker.topics().read(topic.name()).stream()
                .filter(record -> key.equals(record.key()))
                .map(record -> form.read(Objects.requireNonNull(record.value()).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** Returns the actions on {@code subject}, the latest first. */
    static JsonNode actions(Browser operator, String subject) {
        return operator.get("/api/admin/actions?subject=" + subject).json().path("actions");
    }
}
