package io.github.partnergateway.client;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends exchanges that outlast the deadline of their call. A response time-out would not: it bounds silence, not a drip. */
final class Watchdog implements Closeable {

    /** For an exchange without deadline. */
    static final Future<?> NONE = CompletableFuture.completedFuture(null);

    private final ScheduledThreadPoolExecutor timer;

    Watchdog() {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "partner-gateway-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Does something when the time is over, unless the returned future is cancelled before. */
    Future<?> after(Duration time, Runnable end) {
        return timer.schedule(end, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
