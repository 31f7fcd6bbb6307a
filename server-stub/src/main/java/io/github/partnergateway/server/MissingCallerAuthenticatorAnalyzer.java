package io.github.partnergateway.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to provide in Boot's own start-up report instead of a stack trace. */
final class MissingCallerAuthenticatorAnalyzer extends AbstractFailureAnalyzer<MissingCallerAuthenticatorException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingCallerAuthenticatorException cause) {
        return new FailureAnalysis(
                "There is no bean that decides who may call the Partner Gateway's operations.",
                MissingCallerAuthenticatorException.ACTION,
                cause);
    }
}
