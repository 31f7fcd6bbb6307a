package io.github.partnergateway.client;

import feign.Request;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What one exchange gets from its call, in the form in which Feign hands it to a transport: time limits, above all. */
final class TimeLimits extends Request.Options {

    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    private final Deadline deadline;
    private final CallHeaders headers;

    TimeLimits(Duration connectTimeout, Duration responseTimeout, Deadline deadline, CallHeaders headers) {
        super(
                atMost(connectTimeout, deadline),
                TimeUnit.MILLISECONDS,
                atMost(responseTimeout, deadline),
                TimeUnit.MILLISECONDS,
                false);
        this.deadline = deadline;
        this.headers = headers;
    }

    /** Never 0, which means no limit to a transport, and never more than its int can hold. */
    private static long atMost(Duration timeout, Deadline deadline) {
        return Math.max(
                1, Collections.min(List.of(timeout, deadline.left(), LONGEST)).toMillis());
    }

    Deadline deadline() {
        return deadline;
    }

    CallHeaders headers() {
        return headers;
    }
}
