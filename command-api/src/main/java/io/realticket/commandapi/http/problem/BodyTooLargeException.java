package io.realticket.commandapi.http.problem;

import java.io.IOException;

/** A body goes on beyond the bound. */
public final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int bytesMax;

    /** @param bytesMax the bound */
    public BodyTooLargeException(int bytesMax) {
        super("a body has at most " + bytesMax + " bytes");
        this.bytesMax = bytesMax;
    }

    /** Returns what the client is told. */
    public Problem problem() {
        return Problem.of(ProblemType.BODY_TOO_LARGE, "A body has at most " + bytesMax + " bytes.");
    }
}
