package io.realticket.commandapi.http.problem;

import java.io.IOException;
import java.time.Duration;

/** A body does not come to its end in time. */
public final class BodyTooSlowException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param timeMax the bound */
    public BodyTooSlowException(Duration timeMax) {
        super("a body comes within " + timeMax.toMillis() + " ms");
    }

    /** Returns what the client is told. */
    static Problem problem() {
        return Problem.of(ProblemType.BODY_TOO_SLOW, "The body did not come in time. Nothing was done.");
    }
}
