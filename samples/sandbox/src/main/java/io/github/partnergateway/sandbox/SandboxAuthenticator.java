package io.github.partnergateway.sandbox;

import io.github.partnergateway.server.CallerAuthenticator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows callers by the keys of the configuration and by the access tokens that were given out. */
@Component
class SandboxAuthenticator implements CallerAuthenticator {

    private final ApiUsers users;
    private final AccessTokenStore tokens;
    private final byte[] subscriptionKey;

    SandboxAuthenticator(ApiUsers users, AccessTokenStore tokens, SandboxProperties properties) {
        this.users = users;
        this.tokens = tokens;
        this.subscriptionKey = properties.subscriptionKey().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean isSubscribed(String subscriptionKey) {
        return MessageDigest.isEqual(this.subscriptionKey, subscriptionKey.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Principal> byAccessToken(String accessToken, String subscriptionKey) {
        return tokens.owner(accessToken).flatMap(users::byId).map(Principal.class::cast);
    }

    @Override
    public Optional<Principal> byApiKey(String apiUser, String apiKey, String subscriptionKey) {
        return users.byKey(apiUser, apiKey).map(Principal.class::cast);
    }
}
