package io.github.partnergateway.client;

/** Where a call gets its access token from, within its deadline. */
interface TokenSource {

    String current(Deadline deadline);

    void invalidate(String refused);

    /** Tokens of the caller's own, whose time nobody bounds but the caller. */
    static TokenSource of(AccessTokens own, Events events) {
        return new TokenSource() {
            @Override
            public String current(Deadline deadline) {
                return own.current();
            }

            @Override
            public void invalidate(String refused) {
                try {
                    own.invalidate(refused);
                } catch (RuntimeException | Error failure) {
                    // The call goes on, and asks for the token that there is then.
                    events.invalidationFailed(failure);
                }
            }
        };
    }
}
