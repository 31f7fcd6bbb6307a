package io.github.partnergateway.client;

import feign.Request;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The time limits of one exchange, as Feign hands them to a transport, within the deadline of its call. */
final class TimeLimits extends Request.Options {

    private final Deadline deadline;

    TimeLimits(Duration connectTimeout, Duration responseTimeout, Deadline deadline) {
        super(
                atMost(connectTimeout, deadline),
                TimeUnit.MILLISECONDS,
                atMost(responseTimeout, deadline),
                TimeUnit.MILLISECONDS,
                false);
        this.deadline = deadline;
    }

    /** Never 0, which means no limit to a transport. */
    private static long atMost(Duration timeout, Deadline deadline) {
        return Math.max(1, Math.min(timeout.toMillis(), deadline.left().toMillis()));
    }

    Deadline deadline() {
        return deadline;
    }
}
