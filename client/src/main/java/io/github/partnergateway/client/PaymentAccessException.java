package io.github.partnergateway.client;

/**
 * The gateway does not admit this client: the credentials or the subscription key are wrong, the API user may not use the
 * target environment or the callback host, or the address leads somewhere else. Repeating the call does not help; the
 * configuration has to change. A call that creates a payment made none; a call that reads says nothing about the payment.
 */
public final class PaymentAccessException extends PaymentException {

    private static final String NO_TOKEN =
            "the gateway gives no access token, and no payment was sent; check API user, API key and subscription key";

    private static final String NONE_SUPPLIED =
            "no access token was supplied, for the reason that is the cause, and no payment was sent";

    private static final String NOT_ADMITTED = "the gateway does not admit this client, and made no payment;"
            + " check target environment, callback host, subscription key and address";

    private static final String NOT_READ =
            "the gateway does not let this client read its status, which says nothing about"
                    + " the payment; check API user, API key, subscription key, target environment and address";

    PaymentAccessException(Ending ending) {
        super(ending, "access", meaning(ending));
    }

    private static String meaning(Ending ending) {
        return switch (ending.attempts()) {
            case Ending.READ -> NOT_READ;
            case 0 -> ending.status() == null ? NONE_SUPPLIED : NO_TOKEN;
            default -> NOT_ADMITTED;
        };
    }
}
