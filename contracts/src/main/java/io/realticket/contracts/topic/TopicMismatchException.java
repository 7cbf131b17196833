package io.realticket.contracts.topic;

import java.util.List;
import java.util.stream.Collectors;

/** A topic exists with settings that would break a rule. The service must not start on it. */
public final class TopicMismatchException extends TopicStartException {
    private static final long serialVersionUID = 1L;

    private final String action;

    TopicMismatchException(List<TopicMismatch> mismatches) {
        super(mismatches.stream()
                .map(TopicMismatch::toString)
                .collect(Collectors.joining("; ", "refusing to start: ", "")));
        this.action = mismatches.stream().map(TopicMismatch::remedy).distinct().collect(Collectors.joining(" "));
    }

    @Override
    public String action() {
        return action;
    }
}
