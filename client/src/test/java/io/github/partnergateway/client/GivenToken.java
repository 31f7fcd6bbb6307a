package io.github.partnergateway.client;

import java.util.concurrent.atomic.AtomicInteger;

/** Access tokens that no endpoint has to give out. */
class GivenToken implements AccessTokens {

    private final AtomicInteger refused = new AtomicInteger();

    @Override
    public String current() {
        return "canary-token-" + refused;
    }

    @Override
    public void invalidate(String token) {
        refused.incrementAndGet();
    }
}
