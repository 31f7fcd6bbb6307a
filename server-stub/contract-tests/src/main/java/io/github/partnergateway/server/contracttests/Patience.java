package io.github.partnergateway.server.contracttests;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what comes in its own time. */
final class Patience {

    /** The vendor allows ten reads of a status a second. */
    private static final long PAUSE_MILLIS = 110;

    private Patience() {}

    /** Asks until there is an answer or the time is over. */
    static <T> Optional<T> await(Duration longest, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + longest.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS))
                    .join();
            answer = question.get();
        }
        return answer;
    }
}
