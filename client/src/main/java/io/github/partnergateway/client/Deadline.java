package io.github.partnergateway.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** When a call has to be over, with all its attempts and pauses. */
record Deadline(Clock clock, Instant end) {

    /** Stands for "no limit", which instants and nanoseconds have no number for. */
    private static final Duration LONGEST = Duration.ofDays(365);

    static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(Collections.min(List.of(time, LONGEST))));
    }

    /** How much time is left; zero when it is over. */
    Duration left() {
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** This one, or a later one that leaves at least some time. */
    Deadline atLeast(Duration time) {
        return left().compareTo(time) < 0 ? in(time, clock) : this;
    }

    /** This one, or the other if that comes before. */
    Deadline orAt(Deadline other) {
        return other.end.isBefore(end) ? other : this;
    }

    boolean isOver() {
        return left().isZero();
    }
}
