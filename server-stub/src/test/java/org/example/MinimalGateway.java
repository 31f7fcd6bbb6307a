package org.example;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.server.CallerAuthenticator;
import io.github.partnergateway.server.PaymentRefusedException;
import io.github.partnergateway.server.api.PaymentsApi;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.RestController;

// region minimal
@RestController
class MinimalGateway implements PaymentsApi, CallerAuthenticator {

    private final Set<String> references = ConcurrentHashMap.newKeySet();

    @Override
    public void createPayments(String reference, String environment, PaymentRequest payment, String callbackUrl) {
        if (!environment.equals("sandbox")) {
            throw new PaymentRefusedException(ErrorCode.Known.NOT_ALLOWED_TARGET_ENVIRONMENT, "Not here.");
        }
        if (!payment.money().currency().equals("EUR")) {
            throw new PaymentRefusedException(ErrorCode.Known.INVALID_CURRENCY, "Currency not supported.");
        }
        if (!references.add(reference)) {
            throw new PaymentRefusedException(ErrorCode.Known.RESOURCE_ALREADY_EXIST, "Duplicated reference id.");
        }
    }

    @Override
    public boolean isSubscribed(String subscriptionKey) {
        return subscriptionKey.equals("my-key");
    }

    @Override
    public Optional<Principal> byAccessToken(String accessToken, String subscriptionKey) {
        return accessToken.equals("my-token") ? Optional.of(() -> "my-user") : Optional.empty();
    }

    @Override
    public Optional<Principal> byApiKey(String apiUser, String apiKey, String subscriptionKey) {
        return Optional.empty(); // asked for access tokens, which this one does not hand out
    }
}
// endregion
