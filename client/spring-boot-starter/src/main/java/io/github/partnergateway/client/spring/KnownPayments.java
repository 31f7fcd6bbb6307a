package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentReference;

/**
 * Tells the application's own payments from others. Callbacks are not signed, so anybody may send one: what the application
 * never paid under is dropped, and costs nothing but this question.
 *
 * <p>Asked from many threads at once, before the callback is answered, so it should be quick.
 */
@FunctionalInterface
public interface KnownPayments {

    /** Whether the application paid, or set out to pay, under this reference. It should be kept before the payment is sent. */
    boolean isKnown(PaymentReference reference);
}
