package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Who calls: takes the credentials out of the headers and asks the {@link CallerAuthenticator}. */
final class CallerCheck {

    private static final String SUBSCRIPTION_KEY = "Ocp-Apim-Subscription-Key";

    private final CallerAuthenticator authenticator;

    CallerCheck(CallerAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    Principal check(HttpServletRequest request, boolean isForApiUsers) {
        String subscriptionKey = SingleHeader.of(request, SUBSCRIPTION_KEY)
                .filter(authenticator::isSubscribed)
                .orElseThrow(() -> new RequestRejectedException(Answer.SUBSCRIPTION_KEY_DENIED));
        Optional<String> authorization = SingleHeader.of(request, HttpHeaders.AUTHORIZATION);
        return isForApiUsers ? apiUser(authorization, subscriptionKey) : tokenHolder(authorization, subscriptionKey);
    }

    private Principal tokenHolder(Optional<String> authorization, String subscriptionKey) {
        return authorization
                .flatMap(AuthorizationHeader::bearer)
                .flatMap(token -> authenticator.byAccessToken(token, subscriptionKey))
                .orElseThrow(() -> new RequestRejectedException(Answer.ACCESS_TOKEN_DENIED));
    }

    private Principal apiUser(Optional<String> authorization, String subscriptionKey) {
        AuthorizationHeader.Basic basic = authorization
                .flatMap(AuthorizationHeader::basic)
                .orElseThrow(() -> new RequestRejectedException(Answer.INVALID_CLIENT));
        // An empty key is a wrong one whatever the authenticator holds, lest a user without a key lets everybody in.
        return Optional.of(basic)
                .filter(presented -> !presented.key().isEmpty())
                .flatMap(presented -> authenticator.byApiKey(presented.user(), presented.key(), subscriptionKey))
                .orElseThrow(() -> new RequestRejectedException(Answer.LOGIN_FAILED));
    }
}
