package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** A payment that a callback came for, until the application is told of it. Asked for by one thread at a time. */
final class Confirmation {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmation.class);

    /** A read or two, so that few threads serve many payments. */
    private static final Duration BRIEFLY = Duration.ofMillis(500);
    /** For a gateway that is slow, or a client of which so many other payments want a turn to ask. */
    private static final Duration PATIENTLY = Duration.ofSeconds(10);

    private final PaymentReference reference;
    private final InstantSource clock;
    private volatile Instant calledBack;
    private volatile Duration patience = BRIEFLY;

    Confirmation(PaymentReference reference, InstantSource clock) {
        this.reference = reference;
        this.clock = clock;
        this.calledBack = clock.instant();
    }

    PaymentReference reference() {
        return reference;
    }

    /** Another callback came. */
    void renew() {
        calledBack = clock.instant();
    }

    Duration elapsed() {
        return Duration.between(calledBack, clock.instant());
    }

    /**
     * Whether the application was told. It waits for completion, if briefly, rather than reading the status once: that keeps
     * the reads of this client below the vendor's limit.
     */
    boolean isToldBy(PaymentsClient client, ApplicationEventPublisher events) {
        try {
            PaymentResult result = client.awaitCompletion(reference, patience);
            patience = BRIEFLY;
            if (isFinal(result)) {
                events.publishEvent(new PaymentCompleted(reference, result));
                return true;
            }
            LOG.info("Payment {}: a callback came, but the payment is not final", reference);
        } catch (PaymentException unread) {
            patience = unread.status().isEmpty() ? PATIENTLY : BRIEFLY;
            LOG.info("A callback came, but the gateway does not confirm it: {}", unread.getMessage());
        } catch (RuntimeException | Error failure) {
            LOG.warn("Payment {}: a callback came, but telling the application failed", reference, failure);
        }
        return false;
    }

    private static boolean isFinal(PaymentResult result) {
        return result.status() == PaymentState.Known.SUCCESSFUL || result.status() == PaymentState.Known.FAILED;
    }
}
