package io.realticket.contracts.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics a service needs, and refuses those that exist with settings that would break a rule. Several
 * services may do it at the same time.
 */
public final class TopicGuard {
    private final Admin admin;
    private final int partitions;
    private final short replicationFactor;

    /**
     * @param partitions the one partition count of all topics, fixed for the life of the cluster
     * @param replicationFactor of topics that are created now
     */
    public TopicGuard(Admin admin, int partitions, short replicationFactor) {
        this.admin = admin;
        this.partitions = partitions;
        this.replicationFactor = replicationFactor;
    }

    /** Creates what is missing of {@code specs} and throws {@link TopicMismatchException} naming every wrong setting. */
    public void createOrVerify(Collection<TopicSpec> specs) {
        for (TopicSpec spec : specs) {
            create(spec);
        }
        List<TopicMismatch> mismatches = mismatches(specs);
        if (!mismatches.isEmpty()) {
            throw new TopicMismatchException(mismatches);
        }
    }

    private void create(TopicSpec spec) {
        NewTopic topic = new NewTopic(spec.name(), Optional.of(partitions), Optional.of(replicationFactor))
                .configs(spec.initial());
        try {
            BrokerAnswer.of(admin.createTopics(List.of(topic)).all());
        } catch (TopicExistsException e) {
            // Another service or an earlier start made it; whether it is right is checked next.
        }
    }

    private List<TopicMismatch> mismatches(Collection<TopicSpec> specs) {
        List<ConfigResource> resources =
                specs.stream().map(TopicGuard::resource).toList();
        Map<ConfigResource, Config> configs =
                BrokerAnswer.onceKnown(() -> admin.describeConfigs(resources).all());
        Map<String, TopicDescription> topics = described(specs);
        List<TopicMismatch> mismatches = new ArrayList<>();
        for (TopicSpec spec : specs) {
            int actualPartitions =
                    Objects.requireNonNull(topics.get(spec.name())).partitions().size();
            if (actualPartitions != partitions) {
                mismatches.add(new TopicMismatch.OfPartitions(spec, actualPartitions, partitions));
            }
            Config config = Objects.requireNonNull(configs.get(resource(spec)));
            spec.required().forEach((setting, required) -> {
                String actual = config.get(setting).value();
                if (!required.equals(actual)) {
                    mismatches.add(new TopicMismatch.OfSetting(spec, setting, actual));
                }
            });
        }
        return mismatches;
    }

    private Map<String, TopicDescription> described(Collection<TopicSpec> specs) {
        List<String> names = specs.stream().map(TopicSpec::name).toList();
        return BrokerAnswer.onceKnown(() -> admin.describeTopics(names).allTopicNames());
    }

    private static ConfigResource resource(TopicSpec spec) {
        return new ConfigResource(ConfigResource.Type.TOPIC, spec.name());
    }
}
