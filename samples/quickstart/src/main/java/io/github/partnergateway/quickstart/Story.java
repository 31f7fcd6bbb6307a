package io.github.partnergateway.quickstart;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Tells what happens, a line for each step, with the time that the step took. */
final class Story {

    private final PrintWriter out;

    Story(PrintWriter out) {
        this.out = out;
    }

    void heading(String text) {
        out.println();
        out.println(text);
        out.flush();
    }

    /** Tells something that takes no time. */
    void note(String name, String text) {
        out.printf(Locale.ROOT, "  %-9s           %s%n", name, text);
        out.flush();
    }

    /** Does a step and tells how it went. A step that fails is told by whoever handles the failure. */
    <T> T step(String name, Callable<T> work, Function<T, String> told) throws Exception {
        long begin = System.nanoTime();
        T result = work.call();
        tell(name, Duration.ofNanos(System.nanoTime() - begin), told.apply(result));
        return result;
    }

    private void tell(String name, Duration taken, String text) {
        out.printf(Locale.ROOT, "  %-9s %6.2f s  %s%n", name, taken.toMillis() / 1000.0, text);
        out.flush();
    }
}
