package io.github.partnergateway.client;

/**
 * The gateway does not admit this client, and no payment was made: the credentials or the subscription key are wrong, the API
 * user may not use the target environment or the callback host, or the address leads somewhere else. Repeating the call does
 * not help; the configuration has to change.
 */
public final class PaymentAccessException extends PaymentException {

    private static final String NO_TOKEN =
            "the gateway gives no access token, and no payment was sent; check API user, API key and subscription key";

    private static final String NOT_ADMITTED = "the gateway does not admit this client, and made no payment;"
            + " check target environment, callback host, subscription key and address";

    PaymentAccessException(Ending ending) {
        super(ending, "access", ending.attempts() == 0 ? NO_TOKEN : NOT_ADMITTED);
    }
}
