package io.github.partnergateway.client;

/**
 * The gateway does not admit this client, and no payment was made: the credentials or the subscription key are wrong, the API
 * user may not use the target environment or the callback host, or the address leads somewhere else. Repeating the call does
 * not help; the configuration has to change.
 */
public final class PaymentAccessException extends PaymentException {

    PaymentAccessException(Ending ending) {
        super(
                ending,
                "the gateway does not admit this client; check address, credentials, subscription key, target environment and callback host");
    }
}
