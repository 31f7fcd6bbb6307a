package io.github.partnergateway.sandbox;

import org.springframework.stereotype.Component;

/** Keeps the ready-made keys on this machine. */
@Component
class ReadyMadeKeysGuard {

    ReadyMadeKeysGuard(SandboxProperties properties, ListeningAddress listening) {
        boolean readyMade = properties.apiKey().equals(Sandbox.API_KEY)
                || properties.subscriptionKey().equals(Sandbox.SUBSCRIPTION_KEY);
        if (readyMade && !listening.isLoopback()) {
            throw new ReadyMadeKeysException();
        }
    }
}
