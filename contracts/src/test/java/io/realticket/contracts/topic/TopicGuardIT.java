package io.realticket.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.realticket.contracts.topic.TopicSpec.Cleanup;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service starts on topics that are as they must be, or not at all. */
class TopicGuardIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int PARTITIONS = 3;
    private static final short ONE = 1;

    @Test
    void topics_are_created_as_specified_and_verified_again() throws Exception {
        try (Admin admin = BROKER.admin()) {
            TopicGuard guard = new TopicGuard(admin, PARTITIONS, ONE);

            guard.createOrVerify(Topics.SEAT);
            guard.createOrVerify(Topics.SEAT);

            for (TopicSpec spec : Topics.SEAT) {
                assertThat(described(admin, spec.name()).partitions()).hasSize(PARTITIONS);
                Config config = config(admin, spec.name());
                spec.initial()
                        .forEach((setting, value) -> assertThat(
                                        config.get(setting).value())
                                .as(spec.name() + " " + setting)
                                .isEqualTo(value));
            }
        }
    }

    @Test
    void an_operator_may_change_what_no_rule_depends_on() {
        TopicSpec spec = new TopicSpec("operated", Cleanup.DELETE, Duration.ofDays(7), true);
        create("operated", PARTITIONS, Map.of("message.timestamp.type", "LogAppendTime", "retention.ms", "1000000"));

        verify(List.of(spec));
    }

    @Test
    void every_wrong_setting_is_named_with_what_it_is_and_must_be() {
        TopicSpec state = new TopicSpec("wrong-state", Cleanup.COMPACT, null, false);
        TopicSpec events = new TopicSpec("wrong-events", Cleanup.DELETE, null, true);
        create("wrong-state", PARTITIONS, Map.of());
        create("wrong-events", PARTITIONS, Map.of("retention.ms", "604800000", "retention.bytes", "1000000"));

        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(() -> verify(List.of(state, events)))
                .withMessage("refusing to start: topic wrong-state has cleanup.policy=delete but must have compact; "
                        + "topic wrong-events has message.timestamp.type=CreateTime but must have LogAppendTime; "
                        + "topic wrong-events has retention.ms=604800000 but must have -1; "
                        + "topic wrong-events has retention.bytes=1000000 but must have -1");
    }

    @Test
    void another_partition_count_is_refused() {
        TopicSpec spec = new TopicSpec("narrow", Cleanup.DELETE, null, false);
        create("narrow", 2, spec.initial());

        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(() -> verify(List.of(spec)))
                .withMessage("refusing to start: topic narrow has partitions=2 but must have 3");
    }

    @Test
    void services_that_start_together_do_not_disturb_each_other() {
        int services = 4;
        List<TopicSpec> specs = IntStream.range(0, 10)
                .mapToObj(i -> new TopicSpec("together-" + i, Cleanup.DELETE, null, false))
                .toList();
        CyclicBarrier start = new CyclicBarrier(services);
        try (ExecutorService threads = Executors.newFixedThreadPool(services)) {
            List<CompletableFuture<Void>> guards = IntStream.range(0, services)
                    .mapToObj(service -> CompletableFuture.runAsync(
                            () -> {
                                assertThatCode(start::await).doesNotThrowAnyException();
                                verify(specs);
                            },
                            threads))
                    .toList();

            assertThat(guards).allSatisfy(guard -> assertThat(guard).succeedsWithin(Eventually.DEADLINE));
        }
    }

    // Kafka: after a topic is created it may take a while until every broker knows it.
    @Test
    void a_new_topic_that_the_broker_does_not_know_yet_is_waited_for() {
        TopicSpec spec = new TopicSpec("slow", Cleanup.DELETE, null, false);
        AtomicInteger asked = new AtomicInteger();
        try (Admin admin = BROKER.admin()) {
            Admin slow = ignorant(admin, asked);

            new TopicGuard(slow, PARTITIONS, ONE).createOrVerify(List.of(spec));
        }

        assertThat(asked).hasValueGreaterThan(2);
    }

    /** Returns {@code admin} as it is when the broker does not know the topics described the first two times. */
    private static Admin ignorant(Admin admin, AtomicInteger asked) {
        return (Admin) Proxy.newProxyInstance(
                Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, (proxy, method, arguments) -> {
                    boolean describes = method.getName().equals("describeTopics") && arguments[0] instanceof Collection;
                    if (describes && asked.getAndIncrement() < 2) {
                        return admin.describeTopics(List.of("nobody-knows"));
                    }
                    try {
                        return method.invoke(admin, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void verify(List<TopicSpec> specs) {
        try (Admin admin = BROKER.admin()) {
            new TopicGuard(admin, PARTITIONS, ONE).createOrVerify(specs);
        }
    }

    private static void create(String name, int partitions, Map<String, String> settings) {
        BROKER.createTopic(new NewTopic(name, Optional.of(partitions), Optional.of(ONE)).configs(settings));
    }

    private static TopicDescription described(Admin admin, String topic) throws Exception {
        return Objects.requireNonNull(
                admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
    }

    private static Config config(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return Objects.requireNonNull(
                admin.describeConfigs(List.of(resource)).all().get().get(resource));
    }
}
