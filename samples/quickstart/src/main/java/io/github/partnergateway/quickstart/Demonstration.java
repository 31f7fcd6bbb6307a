package io.github.partnergateway.quickstart;

import io.github.partnergateway.client.PaymentAlreadyExistsException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;

/** The answers that people fear, at the sandbox, where they cost nothing. */
record Demonstration(Story story, PaymentsClient client) {

    private static final String PAYS = "1000";
    private static final String LACKS_FUNDS = "2000";

    void run() throws Exception {
        story.heading("And the answers that people fear:");
        story.step("invalid", () -> refusalOf(payment("-5")), refusal -> "nothing was sent: " + refusal);
        story.step(
                "duplicate",
                this::payTwice,
                refused -> "the second request under one reference paid nothing: HTTP %d %s"
                        .formatted(
                                refused.status().orElseThrow(), refused.code().orElseThrow()));
        story.step(
                "failure",
                this::payWithoutFunds,
                result -> "%s: %s".formatted(result.status(), result.reason().code()));
    }

    private String refusalOf(PaymentRequest invalid) {
        try {
            client.create(invalid);
            throw new IllegalStateException("an invalid payment was accepted");
        } catch (ConstraintViolationException refusal) {
            return refusal.getMessage();
        }
    }

    private PaymentAlreadyExistsException payTwice() {
        PaymentReference reference = PaymentReference.random();
        client.create(reference, payment(PAYS));
        try {
            client.create(reference, payment(PAYS));
            throw new IllegalStateException("a reference was accepted twice");
        } catch (PaymentAlreadyExistsException refused) {
            return refused;
        }
    }

    private PaymentResult payWithoutFunds() {
        PaymentReference reference = client.create(payment(LACKS_FUNDS)).reference();
        return client.awaitCompletion(reference, Duration.ofSeconds(10));
    }

    private static PaymentRequest payment(String amount) {
        return PaymentRequest.builder()
                .externalTransactionId("demonstration")
                .money(Money.builder().amount(amount).currency("EUR").build())
                .serviceProviderUserName("Electricity Inc.")
                .build();
    }
}
