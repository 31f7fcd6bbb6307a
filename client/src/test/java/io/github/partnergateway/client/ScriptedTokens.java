package io.github.partnergateway.client;

import io.github.partnergateway.model.AccessToken;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A cache of tokens over an endpoint that lives in memory, and does what the test says. */
final class ScriptedTokens implements AutoCloseable {

    final MovableClock clock = new MovableClock();
    final AtomicInteger requests = new AtomicInteger();
    final TokenCache cache = new TokenCache(() -> this.endpoint.get(), clock, new Random(1), new Events());
    private volatile Supplier<AccessToken> endpoint = this::nextToken;

    void answers() {
        endpoint = this::nextToken;
    }

    void answersAfter(CountDownLatch latch) {
        endpoint = () -> {
            await(latch);
            return nextToken();
        };
    }

    void fails() {
        does(() -> {
            throw new IllegalStateException("the endpoint is down");
        });
    }

    void does(Runnable failure) {
        endpoint = () -> {
            requests.incrementAndGet();
            failure.run();
            throw new AssertionError("did not fail");
        };
    }

    String current() {
        return cache.current(Deadline.in(Duration.ofSeconds(10), clock));
    }

    @Override
    public void close() {
        cache.close();
    }

    private AccessToken nextToken() {
        return AccessToken.builder()
                .accessToken("token-" + requests.incrementAndGet())
                .expiresIn(3600)
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            throw new IllegalStateException("closed", closed);
        }
    }
}
