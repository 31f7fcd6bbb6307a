package io.github.partnergateway.client;

/**
 * The gateway rejected the payment, and none was made. {@link #code()} says why, if the gateway did.
 */
public final class PaymentRejectedException extends PaymentException {

    PaymentRejectedException(Ending ending) {
        super(ending, "rejected", "the gateway rejected it, and no payment was made");
    }
}
