package org.example;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.TargetEnvironment;
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
                .baseUrl(PaymentsClient.SANDBOX_URL)
                .targetEnvironment(TargetEnvironment.SANDBOX)
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

    static void stored(PaymentsClient client, Orders orders, PaymentRequest payment) {
        // region stored
        PaymentReference reference = PaymentReference.random();
        orders.storeReference("order-4711", reference.toString()); // committed before the payment is sent
        client.create(reference, payment);

        // after a crash:
        client.resume(PaymentReference.of(orders.referenceOf("order-4711")), payment);
        // endregion
    }

    static void derived(PaymentsClient client, PaymentRequest payment) {
        // region derived
        client.create(PaymentReference.derivedFrom("order-4711/payment-1"), payment);

        // after a crash:
        client.resume(PaymentReference.derivedFrom("order-4711/payment-1"), payment);
        // endregion
    }

    /** The application's own memory. */
    interface Orders {

        void storeReference(String order, String reference);

        String referenceOf(String order);
    }
}
