package io.github.partnergateway.client.testkit;

/**
 * What the gateway noted of a request for a payment.
 *
 * @param mayExist whether, for all its sender can know, a payment came of it
 */
record Receipt(SentPayment sent, boolean mayExist) {}
