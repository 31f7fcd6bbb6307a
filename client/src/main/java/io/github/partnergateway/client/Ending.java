package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended without success; what every {@link PaymentException} tells.
 *
 * @param attempts the payment requests that were sent, or {@link #READ}
 */
record Ending(
        PaymentReference reference,
        int attempts,
        @Nullable Integer status,
        @Nullable ErrorCode code,
        @Nullable Throwable cause) {

    /** In place of a number of payment requests, where a call only reads. */
    static final int READ = -1;

    /** The last answer in a few words, such as {@code NOT_ENOUGH_FUNDS (HTTP 500)}. */
    String answer() {
        if (status == null) {
            return cause == null
                    ? "no answer"
                    : "no answer: " + cause.getClass().getSimpleName();
        }
        return code == null ? "HTTP " + status : code + " (HTTP " + status + ")";
    }
}
