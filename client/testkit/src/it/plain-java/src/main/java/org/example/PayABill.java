package org.example;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;

/** Pays one bill at the gateway that is given. */
final class PayABill {

    static PaymentState pay(PaymentsClient client, String order) {
        PaymentReference reference = PaymentReference.derivedFrom(order);
        client.create(
                reference,
                PaymentRequest.builder()
                        .money(Money.of(new BigDecimal("20.00"), Currency.getInstance("EUR")))
                        .customerReference("661551442")
                        .serviceProviderUserName("Electricity Inc.")
                        .build());
        return client.awaitCompletion(reference, Duration.ofSeconds(30)).status();
    }
}
