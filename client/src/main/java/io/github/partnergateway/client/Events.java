package io.github.partnergateway.client;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What operators get to read: few events, made of references, verdicts, statuses and codes. Nothing of an exchange can get in,
 * because nothing of it is passed here.
 */
final class Events {

    private final Logger log = LoggerFactory.getLogger(PaymentsClient.class);
    private final ClientObserver observer;

    Events() {
        this(ClientObserver.NONE);
    }

    Events(ClientObserver observer) {
        this.observer = observer;
    }

    void attemptFailed(PaymentReference reference, int attempt, Attempt ended, Duration pause) {
        observer.retried();
        log.warn(
                "Payment {}: attempt {} ended {} ({}); the next one follows in {} ms",
                reference,
                attempt,
                ended.verdict(),
                ended.ending(reference, attempt).answer(),
                pause.toMillis());
    }

    void accepted(AcceptedPayment payment) {
        log.info(
                "Payment {}: accepted{} after {} request(s)",
                payment.reference(),
                payment.replayed() ? " before" : "",
                payment.attempts());
    }

    void notAccepted(PaymentException ending) {
        log.warn("{}", ending.getMessage());
    }

    void tokenRefused(PaymentReference reference) {
        log.info("Payment {}: the access token was refused and is replaced", reference);
    }

    void tokenReplaced(Instant useUntil) {
        observer.tokenRefreshed(true);
        log.debug("There is a new access token, to be used until {}", useUntil);
    }

    void invalidationFailed(Throwable failure) {
        log.warn(
                "The access tokens could not be told that one was refused: {}",
                failure.getClass().getSimpleName());
    }

    void tokenFailed(Throwable failure) {
        observer.tokenRefreshed(false);
        Throwable reason = Gateway.unwrapped(failure);
        log.warn(
                "No new access token: {}",
                reason instanceof AnswerException
                        ? reason.getMessage()
                        : reason.getClass().getSimpleName());
    }
}
