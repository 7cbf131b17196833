package io.realticket.infra.bench;

import io.realticket.infra.bench.Lane.Output;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Keeps the broker from compacting a lane's topics while every record in them is still wanted; then lets it go on. */
final class Compaction {
    /** Below the longest that the topics allow. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(20);

    private final String bootstrapServers;
    private final Lane lane;

    Compaction(String bootstrapServers, Lane lane) {
        this.bootstrapServers = bootstrapServers;
        this.lane = lane;
    }

    void stop() {
        alter(OpType.SET);
    }

    void goOn() {
        alter(OpType.DELETE);
    }

    private void alter(OpType change) {
        ConfigEntry lag =
                new ConfigEntry(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, Long.toString(LONG_ENOUGH.toMillis()));
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new LinkedHashMap<>();
        for (Output output : List.of(Output.CHANGELOG, Output.STATE)) {
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, lane.topic(output));
            changes.put(topic, List.of(new AlterConfigOp(lag, change)));
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.incrementalAlterConfigs(changes).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("compaction could not be set", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while setting compaction", e);
        }
    }
}
