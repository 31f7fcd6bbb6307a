package io.github.partnergateway.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do in Boot's own start-up report instead of a stack trace. */
final class UnfitApplicationAnalyzer extends AbstractFailureAnalyzer<UnfitApplicationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitApplicationException cause) {
        return new FailureAnalysis(cause.problem(), cause.action(), cause);
    }
}
