package org.example;

import io.github.partnergateway.client.PaymentOutcomeUnknownException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;

/** What the READMEs show, compiled. */
final class PayABill {

    private PayABill() {}

    static PaymentsClient client(String subscriptionKey, String apiUser, String apiKey) {
        // region client
        PaymentsClient client = PaymentsClient.builder()
                .baseUrl("https://sandbox.momodeveloper.mtn.com")
                .targetEnvironment("sandbox")
                .subscriptionKey(subscriptionKey)
                .apiUser(apiUser)
                .apiKey(apiKey)
                .build();
        // endregion
        return client;
    }

    static PaymentState pay(PaymentsClient client) {
        // region pay
        PaymentReference reference = PaymentReference.derivedFrom("order-4711"); // the same one after a crash
        client.create(
                reference,
                PaymentRequest.builder()
                        .money(Money.of(new BigDecimal("20.00"), Currency.getInstance("EUR")))
                        .customerReference("661551442")
                        .serviceProviderUserName("Electricity Inc.")
                        .build());
        PaymentResult result = client.awaitCompletion(reference, Duration.ofMinutes(2));
        // endregion
        return result.status();
    }

    static void payOrResume(PaymentsClient client, PaymentReference reference, PaymentRequest payment) {
        // region unknown
        try {
            client.create(reference, payment);
        } catch (PaymentOutcomeUnknownException unknown) {
            client.resume(unknown.reference(), payment); // now, or after a restart: never under another reference
        }
        // endregion
    }
}
