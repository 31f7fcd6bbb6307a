package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.model.PaymentResult;

/**
 * A payment is final, successful or failed: a callback said so, and the gateway confirmed it. Published to the listeners of the
 * application, on a thread of the starter's.
 *
 * <p>It is told once as a rule, but it may be told again: when a listener threw an exception, after a restart, and long after.
 * It may never be told: a callback may never come, and one that the gateway does not confirm within an hour, or before the
 * application ends, is given up. So a listener does its work once for each reference, and what is still open after a while is
 * asked for by {@link io.github.partnergateway.client.PaymentsClient#status}.
 *
 * @param reference the payment
 * @param result how it ended, from the contract's operation GetPaymentStatus and not from the callback
 */
public record PaymentCompleted(PaymentReference reference, PaymentResult result) {}
