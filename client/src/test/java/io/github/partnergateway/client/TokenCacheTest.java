package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.model.AccessToken;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TokenCacheTest {

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

    @Nested
    class Fresh {

        @Test
        void isCreatedOnce() {
            assertThat(List.of(current(), current())).containsOnly("token-1");
        }

        @Test
        void isCreatedByOneRequestForManyCallers() throws Exception {
            CountDownLatch answer = new CountDownLatch(1);
            endpoint = () -> {
                awaitLatch(answer);
                return nextToken();
            };

            List<Thread> threads = IntStream.range(0, 20)
                    .mapToObj(caller -> new Thread(TokenCacheTest.this::current))
                    .toList();
            threads.forEach(Thread::start);
            answer.countDown();
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(requests).hasValue(1);
        }
    }

    @Nested
    class NearItsEnd {

        @Test
        void stillServesWhileItIsReplacedInTheBackground() {
            current();
            CountDownLatch answer = new CountDownLatch(1);
            endpoint = () -> {
                awaitLatch(answer);
                return nextToken();
            };

            clock.advance(Duration.ofMinutes(50));
            assertThat(current()).isEqualTo("token-1");
            answer.countDown();

            await().untilAsserted(() -> assertThat(current()).isEqualTo("token-2"));
            assertThat(requests).hasValue(2);
        }

        @Test
        void stillServesWhenItCannotBeReplaced_andTheEndpointIsLeftInPeaceForAWhile() {
            current();
            endpoint = TokenCacheTest.this::failing;

            clock.advance(Duration.ofMinutes(51));
            assertThat(current()).isEqualTo("token-1");
            await().untilAsserted(() -> assertThat(requests).hasValue(2));
            awaitQuiet();
            for (int call = 0; call < 100; call++) {
                assertThat(current()).isEqualTo("token-1");
            }
            assertThat(requests).hasValue(2);

            clock.advance(Duration.ofMinutes(1));
            assertThat(current()).isEqualTo("token-1");
            await().untilAsserted(() -> assertThat(requests).hasValue(3));
        }

        /** The failed refresh is over once the next call after a long pause would start another one; its log line tells. */
        private void awaitQuiet() {
            await().until(() -> LogCanary.lines().stream().anyMatch(line -> line.contains("No new access token")));
        }

        @Test
        void isUsedNoMoreShortlyBeforeItsEnd() {
            current();

            clock.advance(Duration.ofMinutes(59).plusSeconds(31));

            assertThat(current()).isEqualTo("token-2");
        }
    }

    @Nested
    class Refused {

        @Test
        void isReplaced() {
            String refused = current();

            cache.invalidate(refused);

            assertThat(current()).isEqualTo("token-2");
        }

        @Test
        void isReplacedOnce_howeverManyCallersWereRefused() {
            String refused = current();

            cache.invalidate(refused);
            current();
            cache.invalidate(refused);

            assertThat(current()).isEqualTo("token-2");
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            throw new IllegalStateException("closed", closed);
        }
    }
}
