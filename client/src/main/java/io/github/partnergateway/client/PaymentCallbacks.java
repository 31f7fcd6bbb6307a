package io.github.partnergateway.client;

import io.github.partnergateway.model.PaymentResult;
import tools.jackson.core.JacksonException;

/**
 * Reads the callbacks with which the gateway tells the outcome of a payment.
 *
 * <p>A callback is a hint: it is not signed, may come twice or never, and often lacks the reference. So:
 *
 * <ul>
 *   <li>take the reference from the path of your callback URL, where {@code {reference}} was filled in, and drop a reference
 *       that you never paid under; if the body has a reference, it must be the same one;
 *   <li>ask {@link PaymentsClient#status} for that reference, and believe its answer rather than the callback's;
 *   <li>do what the outcome asks for once, however often it is told.
 * </ul>
 */
public final class PaymentCallbacks {

    private static final int MAX_BYTES = 64 * 1024;
    private static final Json JSON = new Json();

    private PaymentCallbacks() {}

    /**
     * Reads the body of a callback, leniently: unknown fields are ignored, the reason may be an object or a bare word, and
     * numbers may stand where the contract has text. A member that cannot be read, other than the state, is as if absent.
     *
     * @throws MalformedCallbackException if it is larger than 64 KiB or not a JSON object of this kind
     */
    public static PaymentResult parse(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw new MalformedCallbackException("is larger than " + MAX_BYTES + " bytes");
        }
        try {
            PaymentResult result = JSON.result(body);
            if (result != null) {
                return result;
            }
        } catch (JacksonException unreadable) {
            // Its message may quote the body, so it is not passed on.
        }
        throw new MalformedCallbackException("is not a JSON object as the contract says");
    }
}
