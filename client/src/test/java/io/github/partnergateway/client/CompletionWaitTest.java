package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import io.github.partnergateway.model.PaymentState.Known;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CompletionWaitTest {

    private static final PaymentReference REFERENCE = PaymentReference.random();
    private static final Ending ENDING = new Ending(REFERENCE, 0, 404, null, null);

    private final MovableClock clock = new MovableClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final Deque<Supplier<PaymentResult>> reads = new ArrayDeque<>();
    private Supplier<PaymentResult> thenAlways = result(Known.PENDING);

    private PaymentResult await(Duration atMost) throws InterruptedException {
        Pause pause = duration -> {
            pauses.add(duration);
            clock.advance(duration);
        };
        return new CompletionWait(
                        REFERENCE,
                        Deadline.in(atMost, clock),
                        pause,
                        new PollLimiter(clock),
                        new Random(1),
                        until -> (reads.isEmpty() ? thenAlways : reads.poll()).get())
                .await();
    }

    private static Supplier<PaymentResult> result(PaymentState state) {
        return () -> PaymentResult.builder().status(state).build();
    }

    private static Supplier<PaymentResult> failure(PaymentException failure) {
        return () -> {
            throw failure;
        };
    }

    @Test
    void endsWithTheFirstFinalState() throws InterruptedException {
        reads.add(result(Known.CREATED));
        reads.add(result(Known.PENDING));
        reads.add(result(new PaymentState.Unknown("APPROVED")));
        reads.add(result(Known.FAILED));

        assertThat(await(Duration.ofMinutes(1)).status()).isEqualTo(Known.FAILED);
        assertThat(pauses).hasSize(3);
    }

    @Test
    void returnsThePendingResultWhenTheTimeIsOver() throws InterruptedException {
        assertThat(await(Duration.ofMinutes(1)).status()).isEqualTo(Known.PENDING);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void asksSoonAtFirst_thenEverLessOften() throws InterruptedException {
        await(Duration.ofMinutes(5));

        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
        assertThat(pauses).allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(5)));
        assertThat(pauses.get(30)).isGreaterThanOrEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void toleratesAReferenceThatIsNotKnownYet() throws InterruptedException {
        reads.add(failure(new PaymentNotFoundException(ENDING)));
        reads.add(failure(new PaymentStatusUnavailableException(ENDING)));
        reads.add(result(Known.SUCCESSFUL));

        assertThat(await(Duration.ofMinutes(1)).status()).isEqualTo(Known.SUCCESSFUL);
    }

    @Test
    void throwsTheLastFailureIfNoReadSucceeded() {
        thenAlways = failure(new PaymentNotFoundException(ENDING));

        assertThatThrownBy(() -> await(Duration.ofSeconds(10))).isInstanceOf(PaymentNotFoundException.class);
    }

    @Test
    void believesAnUnknownReferenceMoreThanAReadThatFailedLater() {
        reads.add(failure(new PaymentNotFoundException(ENDING)));
        thenAlways = failure(new PaymentStatusUnavailableException(ENDING));

        assertThatThrownBy(() -> await(Duration.ofSeconds(10))).isInstanceOf(PaymentNotFoundException.class);
    }

    @Test
    void readsOnceEvenWithoutTime() throws InterruptedException {
        reads.add(result(Known.SUCCESSFUL));

        assertThat(await(Duration.ZERO).status()).isEqualTo(Known.SUCCESSFUL);
    }

    @Test
    void keepsWhatItHasReadWhenALaterReadFails() throws InterruptedException {
        reads.add(result(Known.PENDING));
        thenAlways = failure(new PaymentStatusUnavailableException(ENDING));

        assertThat(await(Duration.ofSeconds(10)).status()).isEqualTo(Known.PENDING);
    }

    @Test
    void givesUpAtOnceWhenTheGatewayDoesNotAdmitTheClient() {
        thenAlways = failure(new PaymentAccessException(ENDING));

        assertThatThrownBy(() -> await(Duration.ofMinutes(1))).isInstanceOf(PaymentAccessException.class);
        assertThat(pauses).isEmpty();
    }
}
