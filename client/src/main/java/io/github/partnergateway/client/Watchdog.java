package io.github.partnergateway.client;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends exchanges that outlast the deadline of their call, or whose caller is interrupted. A response time-out bounds silence,
 * not a drip, and a blocked read heeds an interrupt on virtual threads only.
 */
final class Watchdog implements Closeable {

    private static final long LOOK_AGAIN_MILLIS = 100;

    private final ScheduledThreadPoolExecutor timer;

    Watchdog() {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "partner-gateway-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Watches over an exchange of this thread, until the result is run. */
    Runnable over(Duration time, Runnable end) {
        Thread caller = Thread.currentThread();
        Future<?> late = timer.schedule(end, time.toNanos(), TimeUnit.NANOSECONDS);
        Future<?> interrupted = timer.scheduleWithFixedDelay(
                () -> {
                    if (caller.isInterrupted()) {
                        end.run();
                    }
                },
                LOOK_AGAIN_MILLIS,
                LOOK_AGAIN_MILLIS,
                TimeUnit.MILLISECONDS);
        return () -> {
            late.cancel(false);
            interrupted.cancel(false);
        };
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
