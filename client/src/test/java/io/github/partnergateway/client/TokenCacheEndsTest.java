package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.model.AccessToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No caller waits for a token that cannot come. */
@Timeout(20)
class TokenCacheEndsTest {

    private static final AccessToken TOKEN =
            AccessToken.builder().accessToken("token").expiresIn(3600).build();

    private volatile Supplier<AccessToken> endpoint = () -> TOKEN;
    private final TokenCache cache =
            new TokenCache(() -> endpoint.get(), Clock.systemUTC(), new Random(1), new Events());

    private String current() {
        return cache.current(Deadline.in(Duration.ofMinutes(1), Clock.systemUTC()));
    }

    @Test
    void whenTheEndpointBreaksDown_andTheNextCallAsksAgain() {
        endpoint = () -> {
            throw new NoClassDefFoundError("missing");
        };
        assertThatThrownBy(this::current).hasMessageContaining("NoClassDefFoundError");
        endpoint = () -> TOKEN;

        assertThat(current()).isEqualTo("token");
        cache.close();
    }

    @Nested
    class WhenItIsClosed {

        @Test
        void everyLaterCallFailsAtOnce() {
            cache.close();

            assertThatThrownBy(TokenCacheEndsTest.this::current).hasMessage("the client is closed");
            assertThat(CompletableFuture.supplyAsync(() -> catchThrowable(TokenCacheEndsTest.this::current))
                            .orTimeout(10, TimeUnit.SECONDS)
                            .join())
                    .hasMessage("the client is closed");
        }

        @Test
        void whoeverWaitsIsReleased_evenIfTheEndpointHeedsNoInterrupt() {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch answer = new CountDownLatch(1);
            endpoint = () -> {
                asked.countDown();
                awaitWhateverComes(answer);
                return TOKEN;
            };
            CompletableFuture<Throwable> ending =
                    CompletableFuture.supplyAsync(() -> catchThrowable(TokenCacheEndsTest.this::current));
            await().until(() -> asked.getCount() == 0);

            cache.close();

            assertThat(ending.orTimeout(10, TimeUnit.SECONDS).join()).hasMessage("the client is closed");
            answer.countDown();
        }
    }

    private static void awaitWhateverComes(CountDownLatch latch) {
        boolean isOver = false;
        while (!isOver) {
            try {
                latch.await();
                isOver = true;
            } catch (InterruptedException ignored) {
                // As a socket does.
            }
        }
    }
}
