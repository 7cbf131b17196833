package io.realticket.contracts.topic;

import java.util.List;

/** A topic exists with settings that would break a rule. The service must not start on it. */
public final class TopicMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopicMismatchException(List<String> mismatches) {
        super("refusing to start: " + String.join("; ", mismatches));
    }
}
