package io.github.partnergateway.client;

import io.github.partnergateway.model.AccessToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the access token, and replaces it before it expires. One request for a token is under way at a time, however many
 * calls need one, and on a thread of its own, so that no call waits for a token while the old one still serves.
 */
final class TokenCache implements TokenSource, Closeable {

    private final Supplier<AccessToken> endpoint;
    private final Clock clock;
    private final RandomGenerator random;
    private final RetrySchedule schedule;
    private final Events events;
    private final ExecutorService refresher = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "partner-gateway-tokens");
        thread.setDaemon(true);
        return thread;
    });

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable KeptToken kept;
    private @Nullable CompletableFuture<KeptToken> refresh;
    private boolean closed;
    private int failures;
    private Instant quietUntil = Instant.MIN;

    TokenCache(Supplier<AccessToken> endpoint, Clock clock, RandomGenerator random, Events events) {
        this.endpoint = endpoint;
        this.clock = clock;
        this.random = random;
        this.schedule = new RetrySchedule(random);
        this.events = events;
    }

    @Override
    public String current(Deadline deadline) {
        CompletableFuture<KeptToken> replacement;
        lock.lock();
        try {
            Instant now = clock.instant();
            KeptToken token = kept;
            if (token != null && token.serves(now)) {
                if (token.isDueForRefresh(now) && refresh == null && !now.isBefore(quietUntil)) {
                    startRefresh();
                }
                return token.value();
            }
            replacement = refresh == null ? startRefresh() : refresh;
        } finally {
            lock.unlock();
        }
        return await(replacement, deadline).value();
    }

    @Override
    public void invalidate(String refused) {
        lock.lock();
        try {
            if (kept != null && kept.value().equals(refused)) {
                kept = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<KeptToken> startRefresh() {
        if (closed) {
            throw closed();
        }
        CompletableFuture<KeptToken> started = new CompletableFuture<>();
        refresh = started;
        refresher.execute(() -> {
            Instant asked = clock.instant();
            try {
                KeptToken token = KeptToken.of(endpoint.get(), asked, random);
                finishRefresh(token);
                events.tokenReplaced(token.useUntil());
                started.complete(token);
            } catch (RuntimeException | Error failure) {
                // An error too, or else every caller after it would wait for this refresh for ever.
                finishRefresh(null);
                events.tokenFailed(failure);
                started.completeExceptionally(
                        failure instanceof RuntimeException ? failure : new IllegalStateException(failure));
            }
        });
        return started;
    }

    private void finishRefresh(@Nullable KeptToken created) {
        lock.lock();
        try {
            refresh = null;
            if (created == null) {
                failures++;
                quietUntil = clock.instant().plus(schedule.pauseAfter(failures, RetrySchedule.SHORTEST));
            } else {
                failures = 0;
                quietUntil = Instant.MIN;
                kept = created;
            }
        } finally {
            lock.unlock();
        }
    }

    private static KeptToken await(CompletableFuture<KeptToken> replacement, Deadline deadline) {
        try {
            return replacement.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw (RuntimeException) failed.getCause();
        } catch (TimeoutException late) {
            throw new UncheckedIOException(new IOException("there was no access token in time"));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while waiting for an access token"));
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("the client is closed");
    }

    /** Nobody waits any longer for a refresh that was not even begun, or that heeds no interrupt. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (refresh != null) {
                refresh.completeExceptionally(closed());
            }
        } finally {
            lock.unlock();
        }
        refresher.shutdownNow();
    }
}
