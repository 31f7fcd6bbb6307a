package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.PaymentRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is about to be taken in.
 *
 * @param settlesAt when it ends, by the sandbox's clock; null if it ends at once or never
 */
record NewPayment(
        PaymentKey key,
        PaymentRequest request,
        @Nullable String callbackUrl,
        Scenario scenario,
        Instant createdAt,
        @Nullable Instant settlesAt) {

    boolean endsAtOnce() {
        return scenario instanceof Scenario.AtOnce;
    }
}
