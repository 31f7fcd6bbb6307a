package io.github.partnergateway.client;

/**
 * The reference was used before: the earlier payment stands, and this call paid nothing. Either the same payment was created
 * earlier, in which case {@link PaymentsClient#status} tells how it went, or the reference was given to two payments.
 */
public final class PaymentAlreadyExistsException extends PaymentException {

    PaymentAlreadyExistsException(Ending ending) {
        super(
                ending,
                "already-exists",
                "the reference was used before, and the earlier payment stands; this call paid nothing");
    }
}
