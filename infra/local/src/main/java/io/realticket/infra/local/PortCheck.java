package io.realticket.infra.local;

import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.StartFailure;

/** Looks at every port before anything is started, since a port found taken half way is a slow and unclear failure. */
final class PortCheck {
    private PortCheck() {}

    /**
     * Passes if every port is free.
     *
     * @throws StartFailure naming the first that is not
     */
    static void require(LocalSettings settings) {
        for (PlatformPort use : PlatformPort.values()) {
            int port = settings.port(use);
            if (!LoopbackPort.isFree(port)) {
                throw new StartFailure("Port " + port + " for " + use.user()
                        + " is taken by another process. Stop that process, or "
                        + use.setting().remedy("another port") + ".");
            }
        }
    }
}
