package io.github.partnergateway.server;

import java.security.Principal;
import java.util.Optional;

/**
 * Decides who may call; the one thing that every implementation of the gateway provides as a bean.
 *
 * <p>The credentials are already taken out of the headers. Whoever is returned here is the {@code getUserPrincipal()} of the
 * request that the implementation serves; what is refused is answered as the contract says.
 */
public interface CallerAuthenticator {

    /** Whether this subscription key may call at all. It is asked first, for every call. */
    boolean isSubscribed(String subscriptionKey);

    /** The caller to whom an access token was given, or nobody if it is unknown or has expired. */
    Optional<Principal> byAccessToken(String accessToken, String subscriptionKey);

    /** The API user that presents its API key to obtain a token, or nobody if there is no such user or the key is wrong. */
    Optional<Principal> byApiKey(String apiUser, String apiKey, String subscriptionKey);
}
