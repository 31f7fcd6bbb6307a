package org.example;

import io.github.partnergateway.client.PaymentOutcomeUnknownException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;

/** A consumer's code, which the README's example tests. */
final class Bills {

    private final PaymentsClient client;

    Bills(PaymentsClient client) {
        this.client = client;
    }

    PaymentState pay(String order) {
        PaymentReference reference = PaymentReference.derivedFrom(order);
        PaymentRequest payment = PaymentRequest.builder()
                .externalTransactionId(order)
                .money(Money.of(new BigDecimal("20.00"), Currency.getInstance("EUR")))
                .customerReference("661551442")
                .serviceProviderUserName("Electricity Inc.")
                .build();
        try {
            client.create(reference, payment);
        } catch (PaymentOutcomeUnknownException unknown) {
            client.resume(reference, payment);
        }
        return client.awaitCompletion(reference, Duration.ofMinutes(1)).status();
    }
}
