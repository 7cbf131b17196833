package io.realticket.infra.embedded;

/** Why something could not start, in one line that says what to do. Meant to be printed as it is, without a stack trace. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Returns a failure with no deeper cause.
     *
     * @param line what is wrong and what to do about it
     */
    public StartFailure(String line) {
        super(line);
    }

    /**
     * Returns a failure that keeps its cause for whoever debugs.
     *
     * @param line what is wrong and what to do about it
     * @param cause what was thrown
     */
    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
