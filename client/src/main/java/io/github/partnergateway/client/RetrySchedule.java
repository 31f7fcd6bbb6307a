package io.github.partnergateway.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to pause before another attempt: exponential back-off with full jitter, so that clients which failed together do not
 * come back together, and never shorter than the server asks for.
 */
record RetrySchedule(RandomGenerator random) {

    /** What is always worth waiting for after a failure. */
    static final Duration SHORTEST = Duration.ofMillis(100);

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int DOUBLINGS_TO_LONGEST = 6;

    /**
     * The pause after an attempt.
     *
     * @param failed how many attempts have failed, from 1
     * @param askedFor what the server asked for, or zero
     */
    Duration pauseAfter(int failed, Duration askedFor) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failed - 1, DOUBLINGS_TO_LONGEST));
        Duration most = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        Duration jittered = Duration.ofNanos(random.nextLong(most.toNanos() + 1));
        return jittered.compareTo(askedFor) < 0 ? askedFor : jittered;
    }
}
