package io.github.partnergateway.client;

/** A token that never changes. */
record FixedToken(String current) implements AccessTokens {

    @Override
    public void invalidate(String refused) {}
}
