package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.model.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A token endpoint that fails is left in peace, the longer the more often it failed. */
class TokenCacheQuietTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger requests = new AtomicInteger();
    private final TokenCache cache = new TokenCache(this::firstTokenOnly, clock, Draws.HIGH, new Events());

    @AfterEach
    void close() {
        cache.close();
    }

    private AccessToken firstTokenOnly() {
        if (requests.incrementAndGet() > 1) {
            throw new IllegalStateException("the endpoint is down");
        }
        return AccessToken.builder().accessToken("token").expiresIn(3600).build();
    }

    private void callAfter(Duration pause) {
        clock.advance(pause);
        assertThat(cache.current(Deadline.in(Duration.ofSeconds(10), clock))).isEqualTo("token");
    }

    /** The refresh runs on a thread of its own; the line that it logs at its end tells when it is over. */
    private void hasFailed(int times) {
        await().untilAsserted(() -> assertThat(
                        LogCanary.lines().stream().filter(line -> line.contains("No new access token")))
                .hasSize(times));
        assertThat(requests).hasValue(times + 1);
    }

    @Test
    void forTwiceAsLongAfterEachFailure() {
        callAfter(Duration.ZERO);
        callAfter(Duration.ofMinutes(50));
        hasFailed(1);

        callAfter(Duration.ofMillis(499));
        hasFailed(1);
        callAfter(Duration.ofMillis(1));
        hasFailed(2);

        callAfter(Duration.ofMillis(999));
        hasFailed(2);
        callAfter(Duration.ofMillis(1));
        hasFailed(3);
    }

    @Test
    void andAReplacementIsTold_withoutTheToken() {
        callAfter(Duration.ZERO);

        await().untilAsserted(() ->
                assertThat(LogCanary.lines()).anyMatch(line -> line.contains("There is a new access token")));
        assertThat(new KeptToken("canary-token", Instant.EPOCH, Instant.EPOCH))
                .hasToString("KeptToken[1970-01-01T00:00:00Z]");
    }
}
