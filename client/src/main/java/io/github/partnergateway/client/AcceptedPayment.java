package io.github.partnergateway.client;

/**
 * The gateway has the payment. Whether money moves is told later, by callback and by {@link PaymentsClient#status}.
 *
 * @param reference the payment
 * @param attempts how many payment requests were sent for it in this call
 * @param replayed whether the gateway answered that it had the reference already, after an earlier attempt whose answer was
 *     lost: it then holds what that attempt brought
 */
public record AcceptedPayment(PaymentReference reference, int attempts, boolean replayed) {}
