package io.github.partnergateway.client.testkit;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.model.PaymentRequest;
import java.util.Optional;

/** A request for a payment as it arrived at a {@link GatewayDouble}. */
public final class SentPayment {

    private final Received request;

    SentPayment(Received request) {
        this.request = request;
    }

    /**
     * The contract's {@code X-Reference-Id}.
     *
     * @throws IllegalArgumentException if it is missing or not a UUID of version 4; {@link #header} shows it as it is
     */
    public PaymentReference reference() {
        return PaymentReference.of(request.header("X-Reference-Id").orElse(""));
    }

    /**
     * The body.
     *
     * @throws IllegalStateException if it cannot be read as one
     */
    public PaymentRequest payment() {
        return Json.payment(request.body()).orElseThrow(() -> new IllegalStateException("the body is not a payment"));
    }

    /** The first header of this name, whatever the case of its letters. */
    public Optional<String> header(String name) {
        return request.header(name);
    }

    Received request() {
        return request;
    }

    /** Shows nothing of headers and body. */
    @Override
    public String toString() {
        return "SentPayment";
    }
}
