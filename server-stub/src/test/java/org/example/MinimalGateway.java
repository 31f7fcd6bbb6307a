package org.example;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.server.CallerAuthenticator;
import io.github.partnergateway.server.PaymentRefusedException;
import io.github.partnergateway.server.api.PaymentsApi;
import java.security.Principal;
import java.util.Optional;
import org.springframework.web.bind.annotation.RestController;

// region minimal
@RestController
class MinimalGateway implements PaymentsApi, CallerAuthenticator {

    @Override
    public void createPayments(String reference, String environment, PaymentRequest payment, String callbackUrl) {
        if (!payment.money().currency().equals("EUR")) {
            throw new PaymentRefusedException(ErrorCode.Known.INVALID_CURRENCY, "Currency not supported.");
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
