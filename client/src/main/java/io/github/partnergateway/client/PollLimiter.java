package io.github.partnergateway.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the status reads of all waiting payments below the ten a second that the vendor allows, by giving each a turn. Nine,
 * because the gateway counts by a clock of its own.
 */
final class PollLimiter {

    private static final Duration BETWEEN_TURNS = Duration.ofSeconds(1).dividedBy(9);

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private Instant nextTurn = Instant.MIN;

    PollLimiter(Clock clock) {
        this.clock = clock;
    }

    /** Takes the next turn and says how long to wait for it. One that would come too late is left to others. */
    Optional<Duration> turnWithin(Duration time) {
        lock.lock();
        try {
            Instant now = clock.instant();
            Instant turn = nextTurn.isAfter(now) ? nextTurn : now;
            Duration wait = Duration.between(now, turn);
            if (wait.compareTo(time) > 0) {
                return Optional.empty();
            }
            nextTurn = turn.plus(BETWEEN_TURNS);
            return Optional.of(wait);
        } finally {
            lock.unlock();
        }
    }
}
