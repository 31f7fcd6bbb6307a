package io.github.partnergateway.client;

/**
 * The payment may or may not exist: the request may have reached the gateway, and no answer says what became of it. Ask {@link
 * PaymentsClient#status} or call {@link PaymentsClient#resume}, both with this very reference. Paying again under another
 * reference may pay twice.
 */
public final class PaymentOutcomeUnknownException extends PaymentException {

    PaymentOutcomeUnknownException(Ending ending) {
        super(
                ending,
                "outcome-unknown",
                "the payment may or may not exist; ask status(reference) or call resume(reference, payment), and never pay again under another reference");
    }
}
