package io.realticket.sseedge.config;

import io.realticket.contracts.topic.TopicStartException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why a start failed on the topics, instead of in a stack trace. */
final class TopicFailureAnalyzer extends AbstractFailureAnalyzer<TopicStartException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TopicStartException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
