package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState.Known;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Between two reads lies a pause and the wait for the client's next turn. */
class CompletionWaitTurnsTest {

    private static final PaymentReference REFERENCE = PaymentReference.random();

    private Duration atMost = Duration.ofMinutes(1);
    private final MovableClock clock = new MovableClock();
    private final PollLimiter limiter = new PollLimiter(clock);
    private final List<Duration> pauses = new ArrayList<>();

    private final List<Duration> leftAtReads = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    private void await(RandomGenerator random) throws InterruptedException {
        Pause pause = duration -> {
            pauses.add(duration);
            clock.advance(duration);
            meanwhile.run();
        };
        new CompletionWait(REFERENCE, Deadline.in(atMost, clock), pause, limiter, random, this::pending).await();
    }

    private PaymentResult pending(Deadline until) {
        leftAtReads.add(until.left());
        return PaymentResult.builder().status(Known.PENDING).build();
    }

    @Test
    void theFirstReadWaitsForItsTurn() throws InterruptedException {
        limiter.turnWithin(Duration.ofMinutes(1));

        await(Draws.HIGH);

        assertThat(pauses.get(0)).isEqualTo(Duration.ofSeconds(1).dividedBy(9));
        assertThat(pauses.get(1)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void laterReadsWaitForTheirTurnsToo() throws InterruptedException {
        meanwhile = () -> {
            limiter.turnWithin(Duration.ofMinutes(1));
            meanwhile = () -> {};
        };

        await(Draws.HIGH);

        assertThat(pauses)
                .startsWith(Duration.ofMillis(250), Duration.ofSeconds(1).dividedBy(9), Duration.ofMillis(375));
    }

    @Test
    void aReadIsLeftForTheLastSecond() throws InterruptedException {
        await(Draws.HIGH);

        assertThat(leftAtReads).startsWith(Duration.ofMinutes(1)).contains(Duration.ofSeconds(1));
    }

    @Test
    void pausesGrowByHalf_upToFiveSeconds() throws InterruptedException {
        await(Draws.HIGH);

        assertThat(pauses).startsWith(Duration.ofMillis(250), Duration.ofMillis(375), Duration.ofNanos(562_500_000));
        assertThat(pauses).contains(Duration.ofSeconds(5));
    }

    @Test
    void pausesAreAtLeastHalfAsLong() throws InterruptedException {
        await(Draws.LOW);

        assertThat(pauses).startsWith(Duration.ofMillis(125), Duration.ofNanos(187_500_000));
    }

    @Test
    void everyThreadGetsATurn() {
        limiter.turnWithin(Duration.ofMinutes(1));

        assertThat(CompletableFuture.supplyAsync(() -> limiter.turnWithin(Duration.ofMinutes(1)))
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join())
                .hasValueSatisfying(wait -> assertThat(wait).isPositive());
    }

    @Test
    void noReadGoesOutWithoutATurn_howeverManyWait() {
        atMost = Duration.ofSeconds(2);
        while (limiter.turnWithin(Duration.ofMinutes(1)).isPresent()) {}

        assertThatThrownBy(() -> await(Draws.HIGH))
                .isInstanceOf(PaymentStatusUnavailableException.class)
                .hasMessageContaining("TimeoutException");
        assertThat(leftAtReads).isEmpty();
        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aTurnThatNobodyCouldUseHoldsUpNobody() throws InterruptedException {
        atMost = Duration.ofSeconds(2);
        for (int waiting = 0; waiting < 300; waiting++) {
            limiter.turnWithin(atMost);
        }
        clock.advance(atMost);

        await(Draws.HIGH);

        assertThat(pauses.get(0)).isLessThanOrEqualTo(Duration.ofMillis(250));
    }
}
