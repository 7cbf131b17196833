package io.realticket.infra.testkit;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import io.realticket.infra.embedded.BrokerProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** A broker in a container, told the same as the embedded one. Its port on the host is fixed, so it may be restarted. */
final class ContainerBroker implements BrokerHost {
    /** The release that the build uses everywhere else. */
    private static final DockerImageName IMAGE = DockerImageName.parse("apache/kafka:4.2.0");

    private static final int KAFKA_PORT = 9092;

    private final int port;
    private final KafkaContainer container;
    private boolean created;

    ContainerBroker(int port) {
        this.port = port;
        PortBinding binding =
                new PortBinding(Ports.Binding.bindIpAndPort("127.0.0.1", port), new ExposedPort(KAFKA_PORT));
        this.container = new KafkaContainer(IMAGE).withEnv(environment()).withCreateContainerCmdModifier(command -> {
            HostConfig host = Objects.requireNonNull(command.getHostConfig());
            command.withHostConfig(host.withPortBindings(binding));
        });
    }

    // The image takes group.min.session.timeout.ms as KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS.
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        BrokerProperties.oneQuickNode()
                .forEach((name, value) ->
                        environment.put("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        if (created) {
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
        } else {
            container.start();
            created = true;
        }
        Eventually.passes(this::answers);
    }

    private void answers() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", List.of("127.0.0.1:" + port)))) {
            admin.describeCluster().clusterId().get();
        }
    }

    @Override
    public void stop() {
        if (created && container.isRunning()) {
            container
                    .getDockerClient()
                    .stopContainerCmd(container.getContainerId())
                    .exec();
        }
    }

    @Override
    public void delete() {
        container.stop();
    }
}
