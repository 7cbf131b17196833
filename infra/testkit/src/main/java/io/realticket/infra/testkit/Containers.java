package io.realticket.infra.testkit;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;

/** Whether the real parts of a test run in containers: with the Maven profile {@code containers}. */
final class Containers {
    private static final String WANTED = "realticket.containers";

    private Containers() {}

    /** Whether they shall; skips the test class with a clear line if no Docker engine answers. */
    static boolean wanted() {
        if (!Boolean.getBoolean(WANTED)) {
            return false;
        }
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "skipped: the containers profile needs a Docker engine, and none answers");
        return true;
    }
}
