package io.github.partnergateway.client.testkit;

import io.github.partnergateway.client.AcceptedPayment;
import io.github.partnergateway.client.PaymentOutcomeUnknownException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;

/** What consumers' code does, rightly. */
final class Consumer {

    private Consumer() {}

    static PaymentRequest payment() {
        return payment("order-4711");
    }

    static PaymentRequest payment(String order) {
        return anonymousPayment().toBuilder().externalTransactionId(order).build();
    }

    static PaymentRequest anonymousPayment() {
        return PaymentRequest.builder()
                .money(Money.builder().amount("1000").currency("EUR").build())
                .customerReference("661551442")
                .serviceProviderUserName("Electricity Inc.")
                .build();
    }

    /** Whether the client tries again by itself makes no difference here. */
    static AcceptedPayment createOrResume(PaymentsClient client, PaymentReference reference, PaymentRequest payment) {
        try {
            return client.create(reference, payment);
        } catch (PaymentOutcomeUnknownException unknown) {
            return client.resume(unknown.reference(), payment);
        }
    }
}
