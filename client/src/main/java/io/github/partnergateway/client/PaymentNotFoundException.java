package io.github.partnergateway.client;

/**
 * The gateway does not know the reference. Directly after a payment was accepted this can happen for a moment, so it proves
 * only after a while that there is no payment.
 */
public final class PaymentNotFoundException extends PaymentException {

    PaymentNotFoundException(Ending ending) {
        super(ending, "not-found", "the gateway does not know the reference");
    }
}
