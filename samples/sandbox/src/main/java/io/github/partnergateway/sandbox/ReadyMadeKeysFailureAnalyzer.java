package io.github.partnergateway.sandbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set, in place of a stack trace. */
class ReadyMadeKeysFailureAnalyzer extends AbstractFailureAnalyzer<ReadyMadeKeysException> {

    private static final String ACTION = """
            Set keys of your own in the environment:
                SANDBOX_API_KEY and SANDBOX_SUBSCRIPTION_KEY
            and the host that may be called back (localhost is not, as long as others can call):
                SANDBOX_CALLBACK_HOSTS
            Or listen on this machine alone: leave server.address at 127.0.0.1.""";

    @Override
    protected FailureAnalysis analyze(Throwable failure, ReadyMadeKeysException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
