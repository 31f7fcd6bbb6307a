package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.model.AccessToken;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoTokenTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Supplier<AccessToken> endpoint = this::nextToken;
    private final TokenCache cache = new TokenCache(() -> endpoint.get(), clock, new Random(1), new Events());

    @AfterEach
    void close() {
        cache.close();
    }

    private AccessToken nextToken() {
        return AccessToken.builder()
                .accessToken("token-" + requests.incrementAndGet())
                .expiresIn(3600)
                .build();
    }

    private AccessToken failing() {
        requests.incrementAndGet();
        throw new IllegalStateException("the endpoint is down");
    }

    private String current() {
        return cache.current(Deadline.in(Duration.ofSeconds(10), clock));
    }

    @Test
    void isTheFailureOfTheEndpoint() {
        endpoint = this::failing;

        assertThatThrownBy(this::current).hasMessage("the endpoint is down");
    }

    @Test
    void isAskedForAgainByTheNextCall() {
        endpoint = this::failing;
        assertThatThrownBy(this::current).isNotNull();
        endpoint = this::nextToken;

        assertThat(current()).isEqualTo("token-2");
    }

    @Test
    void isNotWaitedForBeyondTheDeadline() {
        endpoint = () -> {
            awaitLatch(new CountDownLatch(1));
            return nextToken();
        };

        assertThatThrownBy(() -> cache.current(Deadline.in(Duration.ofMillis(50), clock)))
                .hasRootCauseInstanceOf(IOException.class)
                .hasRootCauseMessage("there was no access token in time");
    }

    @Test
    void leavesAnInterruptSet() {
        endpoint = () -> {
            awaitLatch(new CountDownLatch(1));
            return nextToken();
        };

        Thread.currentThread().interrupt();

        assertThatThrownBy(this::current).hasRootCauseInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void becauseOfAnErrorIsNotWaitedForByTheNextCaller() {
        endpoint = () -> {
            throw new StackOverflowError();
        };
        assertThatThrownBy(this::current).hasCauseInstanceOf(StackOverflowError.class);
        endpoint = this::nextToken;

        assertThat(current()).isEqualTo("token-1");
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            throw new IllegalStateException("closed", closed);
        }
    }
}
