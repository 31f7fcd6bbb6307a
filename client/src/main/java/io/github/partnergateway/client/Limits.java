package io.github.partnergateway.client;

import java.time.Duration;
import java.util.Map;

/** How long things may take, and how often they are tried. */
record Limits(Duration connectTimeout, Duration responseTimeout, Duration deadline, int maxAttempts) {

    TimeLimits within(Deadline deadline, Map<String, String> headers) {
        return new TimeLimits(connectTimeout, responseTimeout, deadline, headers);
    }
}
