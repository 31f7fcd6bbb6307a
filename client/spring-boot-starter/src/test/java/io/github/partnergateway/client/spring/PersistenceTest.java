package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersistenceTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void asksSoonAndThenEverLessOften() {
        List<Long> seconds = new ArrayList<>();
        Duration elapsed = Duration.ZERO;
        Optional<Duration> pause = Persistence.ONE_HOUR.pauseAfter(elapsed);
        while (pause.isPresent()) {
            elapsed = elapsed.plus(pause.get());
            seconds.add(pause.get().toSeconds());
            pause = Persistence.ONE_HOUR.pauseAfter(elapsed);
        }
        assertThat(seconds).startsWith(1L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        assertThat(seconds).hasSizeLessThan(25).last().isEqualTo(300L);
        assertThat(elapsed).isBetween(HOUR, HOUR.plusMinutes(5));
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        assertThat(Persistence.ONE_HOUR.pauseAfter(HOUR.minusNanos(1))).isPresent();
        assertThat(Persistence.ONE_HOUR.pauseAfter(HOUR)).isEmpty();
    }

    @Test
    void keepsAFullHouseBelowTheVendorsLimit() {
        double readsPerSecond =
                2 * 1_000 / (double) Persistence.ONE_HOUR.longestPause().toSeconds();
        assertThat(readsPerSecond).isLessThan(9);
    }
}
