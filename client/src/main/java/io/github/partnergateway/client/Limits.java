package io.github.partnergateway.client;

import java.time.Duration;

/** How long things may take, and how often they are tried. */
record Limits(Duration connectTimeout, Duration responseTimeout, Duration deadline, int maxAttempts) {

    TimeLimits within(Deadline deadline, CallHeaders headers) {
        return new TimeLimits(connectTimeout, responseTimeout, deadline, headers);
    }
}
