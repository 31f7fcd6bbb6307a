package io.github.partnergateway.client;

import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState.Known;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Reads a payment's status until it is final or the time is over: soon at first, then ever less often, never in step with others. */
final class CompletionWait {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    /** Enough for one read; the first one gets it in any case. */
    private static final Duration ONE_READ = Duration.ofSeconds(1);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final PaymentReference reference;
    private final Deadline deadline;
    private final Pause pause;
    private final PollLimiter limiter;
    private final RandomGenerator random;
    private final Function<Deadline, PaymentResult> status;

    private @Nullable PaymentResult last;
    private @Nullable PaymentException failure;

    CompletionWait(
            PaymentReference reference,
            Deadline deadline,
            Pause pause,
            PollLimiter limiter,
            RandomGenerator random,
            Function<Deadline, PaymentResult> status) {
        this.reference = reference;
        this.deadline = deadline;
        this.pause = pause;
        this.limiter = limiter;
        this.random = random;
        this.status = status;
    }

    /** The last result, final or not; the last failure, if no read succeeded. */
    PaymentResult await() throws InterruptedException {
        if (getsTurn()) {
            read(deadline.atLeast(ONE_READ));
        }
        Duration step = FIRST_PAUSE;
        while (!isFinal() && !deadline.isOver()) {
            waitAtMost(inTimeForALastRead(jittered(step)));
            if (getsTurn() && !deadline.isOver()) {
                read(deadline);
            }
            step = lesser(step.multipliedBy(3).dividedBy(2), LONGEST_PAUSE);
        }
        return result();
    }

    /** So that what is returned at the end is fresh, and not read with no time left. */
    private Duration inTimeForALastRead(Duration next) {
        Duration before = deadline.left().minus(ONE_READ);
        return before.isNegative() || before.isZero() ? next : lesser(next, before);
    }

    /** Nothing is read without a turn; where so many wait that none comes in time, the time is waited out. */
    private boolean getsTurn() throws InterruptedException {
        Optional<Duration> turn = limiter.turnWithin(deadline.left());
        waitAtMost(turn.orElse(deadline.left()));
        return turn.isPresent();
    }

    private void waitAtMost(Duration time) throws InterruptedException {
        Duration within = lesser(time, deadline.left());
        if (!within.isZero()) {
            pause.sleep(within);
        }
    }

    private void read(Deadline until) {
        try {
            last = status.apply(until);
        } catch (PaymentNotFoundException unknown) {
            failure = unknown;
        } catch (PaymentStatusUnavailableException passing) {
            // That the gateway does not know the reference says more than that it could not be asked.
            failure = failure instanceof PaymentNotFoundException ? failure : passing;
        }
    }

    private PaymentResult result() {
        if (last != null) {
            return last;
        }
        throw failure == null ? neverAsked() : failure;
    }

    private PaymentException neverAsked() {
        TimeoutException crowd =
                new TimeoutException("so many payments are waited for that no turn to ask came in time");
        return new PaymentStatusUnavailableException(new Ending(reference, Ending.READ, null, null, crowd));
    }

    /** The state alone decides: a reason may be there or not. */
    private boolean isFinal() {
        return last != null && (last.status() == Known.SUCCESSFUL || last.status() == Known.FAILED);
    }

    private Duration jittered(Duration step) {
        long nanos = step.toNanos();
        return Duration.ofNanos(random.nextLong(nanos / 2, nanos + 1));
    }

    private static Duration lesser(Duration one, Duration other) {
        return Collections.min(List.of(one, other));
    }
}
