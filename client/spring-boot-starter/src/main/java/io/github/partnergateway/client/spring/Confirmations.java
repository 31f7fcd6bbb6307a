package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Has the gateway confirm what callbacks say, in the background, and tells the application. Waiting for completion rather than
 * reading the status once keeps the reads below the vendor's limit, and a callback may overtake the status.
 */
final class Confirmations implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);
    private static final int THREADS = 4;
    private static final int REMEMBERED = 10_000;

    private final PaymentsClient client;
    private final ApplicationEventPublisher events;
    private final Duration patience;
    private final ThreadPoolExecutor threads;
    private final SeenReferences seen = new SeenReferences(REMEMBERED);

    Confirmations(PaymentsClient client, ApplicationEventPublisher events, Duration patience, int room) {
        this.client = client;
        this.events = events;
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<>(room), Confirmations::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "partner-gateway-callbacks");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a payment that a callback came for, unless it was taken before; false if there is no room for it now. */
    boolean take(PaymentReference reference) {
        if (!seen.add(reference)) {
            return true;
        }
        try {
            threads.execute(() -> confirm(reference));
            return true;
        } catch (RejectedExecutionException full) {
            seen.forget(reference);
            return false;
        }
    }

    /** Only what was told is remembered, so that another callback gets another chance otherwise. */
    private void confirm(PaymentReference reference) {
        boolean told = false;
        try {
            told = tell(reference, client.awaitCompletion(reference, patience));
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Payment {}: a callback came, but the application was not told of the outcome", reference, failure);
        } finally {
            if (!told) {
                seen.forget(reference);
            }
        }
    }

    private boolean tell(PaymentReference reference, PaymentResult result) {
        boolean isFinal =
                result.status() == PaymentState.Known.SUCCESSFUL || result.status() == PaymentState.Known.FAILED;
        if (isFinal) {
            events.publishEvent(new PaymentCompleted(reference, result));
        } else {
            LOG.info("Payment {}: a callback came, but the payment is not final", reference);
        }
        return isFinal;
    }

    /** Lets what is under way end, for a moment; what waits and what hangs is given up. */
    @Override
    public void close() {
        threads.shutdown();
        threads.getQueue().clear();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupt) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
