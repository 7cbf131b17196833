package io.realticket.infra.local;

import io.realticket.infra.embedded.EmbeddedPostgres;
import org.apache.kafka.common.utils.Exit;

/**
 * What happens when the broker gives up while it runs: Kafka then ends its process, which here is the whole platform.
 */
final class BrokerDeath {
    private BrokerDeath() {}

    /** Says why before the process ends; for the rest of this process. */
    static void tell(DataFolder folder, Narrator narrator) {
        Exit.Procedure end = (status, message) -> {
            narrator.brokerDied(folder.kafka());
            EmbeddedPostgres.release(folder.postgres());
            // Not exit: its hooks would wait for the very thread that calls this.
            Runtime.getRuntime().halt(1);
        };
        Exit.setExitProcedure(end);
        Exit.setHaltProcedure(end);
    }
}
