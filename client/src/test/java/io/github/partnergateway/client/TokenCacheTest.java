package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TokenCacheTest {

    private final ScriptedTokens tokens = new ScriptedTokens();

    @AfterEach
    void close() {
        tokens.close();
    }

    private String current() {
        return tokens.current();
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
            tokens.answersAfter(answer);

            List<Thread> threads = IntStream.range(0, 20)
                    .mapToObj(caller -> new Thread(TokenCacheTest.this::current))
                    .toList();
            threads.forEach(Thread::start);
            answer.countDown();
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(tokens.requests).hasValue(1);
        }
    }

    @Nested
    class NearItsEnd {

        @Test
        void stillServesWhileItIsReplacedInTheBackground() {
            current();
            CountDownLatch answer = new CountDownLatch(1);
            tokens.answersAfter(answer);

            tokens.clock.advance(Duration.ofMinutes(50));
            assertThat(current()).isEqualTo("token-1");
            answer.countDown();

            await().untilAsserted(() -> assertThat(current()).isEqualTo("token-2"));
            assertThat(tokens.requests).hasValue(2);
        }

        @Test
        void stillServesWhenItCannotBeReplaced_andTheEndpointIsLeftInPeaceForAWhile() {
            current();
            tokens.fails();

            tokens.clock.advance(Duration.ofMinutes(51));
            assertThat(current()).isEqualTo("token-1");
            await().untilAsserted(() -> assertThat(tokens.requests).hasValue(2));
            awaitQuiet();
            for (int call = 0; call < 100; call++) {
                assertThat(current()).isEqualTo("token-1");
            }
            assertThat(tokens.requests).hasValue(2);

            tokens.clock.advance(Duration.ofMinutes(1));
            assertThat(current()).isEqualTo("token-1");
            await().untilAsserted(() -> assertThat(tokens.requests).hasValue(3));
        }

        /** The failed refresh is over once the next call after a long pause would start another one; its log line tells. */
        private void awaitQuiet() {
            await().until(() -> LogCanary.lines().stream().anyMatch(line -> line.contains("No new access token")));
        }

        @Test
        void isUsedNoMoreShortlyBeforeItsEnd() {
            current();

            tokens.clock.advance(Duration.ofMinutes(59).plusSeconds(31));

            assertThat(current()).isEqualTo("token-2");
        }
    }

    @Nested
    class Refused {

        @Test
        void isReplaced() {
            String refused = current();

            tokens.cache.invalidate(refused);

            assertThat(current()).isEqualTo("token-2");
        }

        @Test
        void isReplacedOnce_howeverManyCallersWereRefused() {
            String refused = current();

            tokens.cache.invalidate(refused);
            current();
            tokens.cache.invalidate(refused);

            assertThat(current()).isEqualTo("token-2");
        }
    }
}
