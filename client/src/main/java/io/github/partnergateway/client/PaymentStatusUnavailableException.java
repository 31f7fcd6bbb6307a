package io.github.partnergateway.client;

/**
 * The status could not be read. That says nothing about the payment: ask again.
 */
public final class PaymentStatusUnavailableException extends PaymentException {

    PaymentStatusUnavailableException(Ending ending) {
        super(ending, "status-unavailable", "its status could not be read; that says nothing about the payment");
    }
}
