package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Has the gateway confirm what callbacks say, in the background, and tells the application once. What is not confirmed is asked
 * for again after ever longer pauses, in which it holds no thread.
 */
final class Confirmations implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);
    private static final int THREADS = 4;
    private static final int REMEMBERED = 10_000;

    private final PaymentsClient client;
    private final ApplicationEventPublisher events;
    private final Persistence persistence;
    private final Semaphore room;
    private final InstantSource clock;
    private final Map<PaymentReference, Confirmation> open = new ConcurrentHashMap<>();
    private final SeenReferences told = new SeenReferences(REMEMBERED);
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, Confirmations::thread);

    Confirmations(
            PaymentsClient client,
            ApplicationEventPublisher events,
            Persistence persistence,
            int room,
            InstantSource clock) {
        this.client = client;
        this.events = events;
        this.persistence = persistence;
        this.room = new Semaphore(room);
        this.clock = clock;
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "partner-gateway-callbacks");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a payment that a callback came for, unless it was told before; false if there is no room for it now. */
    boolean take(PaymentReference reference) {
        Confirmation fresh = new Confirmation(reference, clock);
        Confirmation kept = open.compute(reference, (key, current) -> {
            if (current != null) {
                current.renew();
                return current;
            }
            return !told.contains(key) && room.tryAcquire() && isScheduled(fresh, Duration.ZERO) ? fresh : null;
        });
        return kept != null || told.contains(reference);
    }

    private boolean isScheduled(Confirmation confirmation, Duration pause) {
        try {
            threads.schedule(() -> pursue(confirmation), pause.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    private void pursue(Confirmation confirmation) {
        boolean isTold = confirmation.isToldBy(client, events);
        // In one step, so that a callback that comes now either finds the payment open or finds it gone.
        open.computeIfPresent(confirmation.reference(), (reference, same) -> {
            if (isTold) {
                told.add(reference);
            } else if (isPursuedFurther(same)) {
                return same;
            }
            room.release();
            return null;
        });
    }

    private boolean isPursuedFurther(Confirmation confirmation) {
        Optional<Duration> pause = persistence.pauseAfter(confirmation.elapsed());
        if (pause.isEmpty()) {
            LOG.warn(
                    "Payment {}: a callback came, but it was not confirmed within {}, and the application was not told",
                    confirmation.reference(),
                    persistence.inAll());
            return false;
        }
        return isScheduled(confirmation, pause.get()) || threads.isShutdown();
    }

    /** Lets what is under way end, for a moment; what waits and what hangs is given up. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupt) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        if (!open.isEmpty()) {
            LOG.warn("The application ends before {} payments that callbacks came for were confirmed", open.size());
        }
    }
}
