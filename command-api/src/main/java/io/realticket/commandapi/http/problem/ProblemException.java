package io.realticket.commandapi.http.problem;

/** A request ends with a problem. Carries no stack trace: it is an answer, not a fault. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.type().code(), null, false, false);
        this.problem = problem;
    }

    /** Returns what the client is told. */
    public Problem problem() {
        return problem;
    }
}
