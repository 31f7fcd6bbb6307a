package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final MovableClock clock = new MovableClock();
    private final Deadline deadline = Deadline.in(Duration.ofSeconds(2), clock);

    @Test
    void comesNearer() {
        clock.advance(Duration.ofMillis(500));

        assertThat(deadline.left()).isEqualTo(Duration.ofMillis(1_500));
        assertThat(deadline.isOver()).isFalse();
        assertThat(deadline.clock()).isSameAs(clock);
    }

    @Test
    void isOverWhenItIsReached() {
        clock.advance(Duration.ofSeconds(2));

        assertThat(deadline.left()).isZero();
        assertThat(deadline.isOver()).isTrue();
    }

    @Test
    void leavesNoNegativeTime() {
        clock.advance(Duration.ofSeconds(3));

        assertThat(deadline.left()).isZero();
        assertThat(deadline.isOver()).isTrue();
    }

    @Test
    void givesWayToAnEarlierOne() {
        Deadline later = Deadline.in(Duration.ofSeconds(3), clock);

        assertThat(later.orAt(deadline)).isSameAs(deadline);
        assertThat(deadline.orAt(later)).isSameAs(deadline);
    }

    @Test
    void isPutOffIfThereIsLessTimeThanNeeded() {
        assertThat(deadline.atLeast(Duration.ofSeconds(1)).left()).isEqualTo(Duration.ofSeconds(2));
        assertThat(deadline.atLeast(Duration.ofSeconds(3)).left()).isEqualTo(Duration.ofSeconds(3));
    }
}
