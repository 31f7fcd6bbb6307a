package io.github.partnergateway.sandbox;

import org.springframework.stereotype.Component;

/** Keeps the ready-made keys on this machine. */
@Component
class ReadyMadeKeysGuard {

    private static final String PROBLEM =
            "The sandbox would listen beyond this machine with its ready-made keys, which everybody knows.";

    private static final String REMEDY = """
            Set keys of your own in the environment:
                SANDBOX_API_KEY and SANDBOX_SUBSCRIPTION_KEY
            and the host that may be called back (localhost is not, as long as others can call):
                SANDBOX_CALLBACK_HOSTS
            Or listen on this machine alone: leave server.address at 127.0.0.1.""";

    ReadyMadeKeysGuard(SandboxProperties properties, ListeningAddress listening) {
        boolean readyMade = properties.apiKey().equals(Sandbox.API_KEY)
                || properties.subscriptionKey().equals(Sandbox.SUBSCRIPTION_KEY);
        if (readyMade && !listening.isLoopback()) {
            throw new CannotStartException(PROBLEM, REMEDY);
        }
    }
}
