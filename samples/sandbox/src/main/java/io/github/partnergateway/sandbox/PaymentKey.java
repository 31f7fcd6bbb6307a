package io.github.partnergateway.sandbox;

/**
 * What identifies a payment: each API user has references of its own.
 *
 * @param apiUser who created the payment
 * @param reference in lower case
 */
record PaymentKey(String apiUser, String reference) {

    private static final int REFERENCE_LENGTH = 36;

    /** The key as one word. The reference comes first because its length is fixed: an API user may be any text. */
    String word() {
        return reference + ":" + apiUser;
    }

    static PaymentKey of(String word) {
        return new PaymentKey(word.substring(REFERENCE_LENGTH + 1), word.substring(0, REFERENCE_LENGTH));
    }
}
