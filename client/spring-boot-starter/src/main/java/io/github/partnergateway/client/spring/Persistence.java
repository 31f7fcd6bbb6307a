package io.github.partnergateway.client.spring;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How long a callback is pursued that the gateway does not confirm, and how often it is asked meanwhile. The vendor calls once,
 * so there may be no second chance.
 *
 * @param firstPause the pause after the first time
 * @param longestPause long enough for a full house to stay below the vendor's limit of reads
 * @param inAll when it is given up, counted from the last callback for the payment
 */
record Persistence(Duration firstPause, Duration longestPause, Duration inAll) {

    static final Persistence ONE_HOUR =
            new Persistence(Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofHours(1));

    /** Each pause is as long as all the time before it, so they double; empty if the time is over. */
    Optional<Duration> pauseAfter(Duration elapsed) {
        return elapsed.compareTo(inAll) < 0
                ? Optional.of(Collections.min(List.of(longestPause, Collections.max(List.of(firstPause, elapsed)))))
                : Optional.empty();
    }
}
