package io.github.partnergateway.server;

import io.github.partnergateway.model.AccessToken;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import io.github.partnergateway.server.api.AccessTokensApi;
import io.github.partnergateway.server.api.PaymentStatusApi;
import io.github.partnergateway.server.api.PaymentsApi;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** An implementation of all three operations that notes what reaches it and fails as a test tells it. */
@RestController
class Implementation implements PaymentsApi, PaymentStatusApi, AccessTokensApi, CallerAuthenticator {

    static final String REFERENCE = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";

    interface Behaviour {
        void run() throws Throwable;
    }

    final List<Object> seen = new ArrayList<>();
    Behaviour behaviour = () -> {};
    boolean forgetsToAnswer;
    Behaviour authenticating = () -> {};
    private final HttpServletRequest request;

    Implementation(HttpServletRequest request) {
        this.request = request;
    }

    void reset() {
        seen.clear();
        forgetsToAnswer = false;
        behaviour = () -> {};
        authenticating = () -> {};
    }

    @Override
    public void createPayments(
            String reference, String environment, PaymentRequest payment, @Nullable String callbackUrl) {
        seen.addAll(List.of(reference, environment, payment, Optional.ofNullable(callbackUrl), caller()));
        act(behaviour);
    }

    @Override
    public PaymentResult getPaymentStatus(String reference, String environment) {
        seen.addAll(List.of(reference, environment, caller()));
        act(behaviour);
        if (forgetsToAnswer) {
            return null;
        }
        return PaymentResult.builder()
                .referenceId(reference)
                .status(PaymentState.Known.SUCCESSFUL)
                .financialTransactionId("600198217")
                .build();
    }

    @Override
    public AccessToken createAccessToken(@Nullable String environment) {
        seen.addAll(List.of(Optional.ofNullable(environment), caller()));
        act(behaviour);
        if (forgetsToAnswer) {
            return null;
        }
        return AccessToken.builder()
                .accessToken("opaque-access-token")
                .tokenType("access_token")
                .expiresIn(3600)
                .build();
    }

    @Override
    public boolean isSubscribed(String subscriptionKey) {
        act(authenticating);
        return subscriptionKey.equals("key");
    }

    @Override
    public Optional<Principal> byAccessToken(String accessToken, String subscriptionKey) {
        return accessToken.equals("token") ? Optional.of(() -> "user") : Optional.empty();
    }

    @Override
    public Optional<Principal> byApiKey(String apiUser, String apiKey, String subscriptionKey) {
        return apiUser.equals("user") && !apiKey.equals("wrong") ? Optional.of(() -> "user") : Optional.empty();
    }

    private String caller() {
        return request.getUserPrincipal().getName();
    }

    private static void act(Behaviour behaviour) {
        try {
            behaviour.run();
        } catch (Throwable failure) {
            Implementation.<RuntimeException>sneak(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
