package io.realticket.contracts.topic;

/** Why a service cannot start on its topics. The message says what is the matter. */
public abstract sealed class TopicStartException extends RuntimeException
        permits TopicMismatchException, NoBrokerException {
    private static final long serialVersionUID = 1L;

    TopicStartException(String message) {
        super(message);
    }

    TopicStartException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns what an operator can do about it. */
    public abstract String action();
}
