package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.AccessTokens;

/** Tokens of the application's own. */
final class FixedTokens implements AccessTokens {

    @Override
    public String current() {
        return "token-of-the-application";
    }

    @Override
    public void invalidate(String refused) {}
}
