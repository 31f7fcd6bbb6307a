package io.github.partnergateway.client;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time as it was at the start, and then as it goes by. Deadlines do not move when somebody sets the machine's clock. */
final class SteadyClock extends Clock {

    private final ZoneId zone;
    private final Instant start;
    private final long origin;

    SteadyClock() {
        this(ZoneOffset.UTC, Instant.now(), System.nanoTime());
    }

    private SteadyClock(ZoneId zone, Instant start, long origin) {
        this.zone = zone;
        this.start = start;
        this.origin = origin;
    }

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - origin);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteadyClock(other, start, origin);
    }
}
