package io.github.partnergateway.client;

import io.github.partnergateway.model.PaymentRequest;
import org.jspecify.annotations.Nullable;

/** What every attempt of one call sends, unchanged. */
record PaymentOrder(
        PaymentReference reference,
        PaymentRequest payment,
        String targetEnvironment,
        @Nullable String callbackUrl) {}
