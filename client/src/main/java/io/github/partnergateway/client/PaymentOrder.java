package io.github.partnergateway.client;

import io.github.partnergateway.model.PaymentRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every attempt of one call sends, unchanged.
 *
 * @param headers those that the contract does not know, such as a trace's
 */
record PaymentOrder(
        PaymentReference reference,
        PaymentRequest payment,
        String targetEnvironment,
        @Nullable String callbackUrl,
        Map<String, String> headers) {}
