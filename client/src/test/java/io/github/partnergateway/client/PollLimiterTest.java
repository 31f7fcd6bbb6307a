package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollLimiterTest {

    private final MovableClock clock = new MovableClock();
    private final PollLimiter limiter = new PollLimiter(clock);

    @Test
    void letsTheFirstPassAtOnce() {
        assertThat(limiter.takeTurn()).isZero();
    }

    @Test
    void givesManyTheirTurns_nineInASecond() {
        for (int turn = 0; turn < 900; turn++) {
            limiter.takeTurn();
        }

        assertThat(limiter.takeTurn()).isBetween(Duration.ofMillis(99_999), Duration.ofMillis(100_001));
    }

    @Test
    void doesNotSaveUpTurnsThatNobodyTook() {
        limiter.takeTurn();
        clock.advance(Duration.ofMinutes(1));

        assertThat(limiter.takeTurn()).isZero();
        assertThat(limiter.takeTurn()).isGreaterThan(Duration.ofMillis(100));
    }
}
