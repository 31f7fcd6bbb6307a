package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollLimiterTest {

    private final MovableClock clock = new MovableClock();
    private final PollLimiter limiter = new PollLimiter(clock);

    private Duration turn() {
        return limiter.turnWithin(Duration.ofDays(1)).orElseThrow();
    }

    @Test
    void letsTheFirstPassAtOnce() {
        assertThat(turn()).isZero();
    }

    @Test
    void givesManyTheirTurns_nineInASecond() {
        for (int turn = 0; turn < 900; turn++) {
            turn();
        }

        assertThat(turn()).isBetween(Duration.ofMillis(99_999), Duration.ofMillis(100_001));
    }

    @Test
    void doesNotSaveUpTurnsThatNobodyTook() {
        turn();
        clock.advance(Duration.ofMinutes(1));

        assertThat(turn()).isZero();
        assertThat(turn()).isGreaterThan(Duration.ofMillis(100));
    }

    @Test
    void givesNoTurnThatComesTooLate_andKeepsItForOthers() {
        Duration second = turn().plus(Duration.ofSeconds(1).dividedBy(9));

        assertThat(limiter.turnWithin(second.minusNanos(1))).isEmpty();
        assertThat(limiter.turnWithin(second)).contains(second);
    }
}
