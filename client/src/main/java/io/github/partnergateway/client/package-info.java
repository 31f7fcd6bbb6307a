/**
 * Pays at the Partner Gateway. Start at {@link io.github.partnergateway.client.PaymentsClient}; what can go wrong is a {@link
 * io.github.partnergateway.client.PaymentException}.
 */
@NullMarked
package io.github.partnergateway.client;

import org.jspecify.annotations.NullMarked;
