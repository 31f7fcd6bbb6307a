package io.github.partnergateway.server;

import org.jspecify.annotations.Nullable;

/**
 * The classes and stack traces of a failure and its causes. Their messages are left out: they may quote what a caller sent,
 * and a log must not hold phone numbers and tokens.
 */
final class TraceWithoutMessages extends RuntimeException {

    private static final int MOST_CAUSES = 8;

    private final String className;

    TraceWithoutMessages(Throwable failure) {
        this(failure, MOST_CAUSES);
    }

    private TraceWithoutMessages(Throwable failure, int causesLeft) {
        super(null, cause(failure.getCause(), causesLeft), false, true);
        this.className = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(@Nullable Throwable cause, int causesLeft) {
        return cause == null || causesLeft == 0 ? null : new TraceWithoutMessages(cause, causesLeft - 1);
    }

    @Override
    public String toString() {
        return className;
    }
}
