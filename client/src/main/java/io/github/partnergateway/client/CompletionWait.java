package io.github.partnergateway.client;

import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState.Known;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a payment's status until it is final or the time is over: soon at first, then ever less often, never in step with others. */
final class CompletionWait {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Clock clock;
    private final Pause pause;
    private final Supplier<PaymentResult> status;

    CompletionWait(Clock clock, Pause pause, Supplier<PaymentResult> status) {
        this.clock = clock;
        this.pause = pause;
        this.status = status;
    }

    /** The last result, final or not; the last failure, if no read succeeded. */
    PaymentResult await(Duration atMost) throws InterruptedException {
        Instant end = clock.instant().plus(atMost);
        Duration step = FIRST_PAUSE;
        PaymentResult last = null;
        while (true) {
            PaymentException failure = null;
            try {
                last = status.get();
            } catch (PaymentNotFoundException | PaymentStatusUnavailableException passing) {
                failure = passing;
            }
            Duration left = Duration.between(clock.instant(), end);
            if (isFinal(last) || left.isZero() || left.isNegative()) {
                return resultOr(last, failure);
            }
            Duration next = jittered(step);
            pause.sleep(next.compareTo(left) < 0 ? next : left);
            step = step.multipliedBy(3).dividedBy(2);
            step = step.compareTo(LONGEST_PAUSE) < 0 ? step : LONGEST_PAUSE;
        }
    }

    private static PaymentResult resultOr(@Nullable PaymentResult last, @Nullable PaymentException failure) {
        if (last != null) {
            return last;
        }
        throw failure;
    }

    /** The state alone decides: a reason may be there or not. */
    private static boolean isFinal(@Nullable PaymentResult result) {
        return result != null && (result.status() == Known.SUCCESSFUL || result.status() == Known.FAILED);
    }

    private static Duration jittered(Duration step) {
        long nanos = step.toNanos();
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(nanos / 2, nanos + 1));
    }

    /** How time passes between two reads. */
    interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }
}
