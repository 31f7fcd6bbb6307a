package io.github.partnergateway.client;

import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the failures of an observer away from calls: what became of a payment matters more than that it is counted. Errors too:
 * a metrics library of another version fails with one.
 */
record GuardedObserver(ClientObserver observer) implements ClientObserver {

    @Override
    public Call begin(String operation, BiConsumer<String, String> headers) {
        try {
            Call call = observer.begin(operation, headers);
            return (verdict, code) -> guard(() -> call.end(verdict, code));
        } catch (RuntimeException | Error failure) {
            report(failure);
            return NONE.begin(operation, headers);
        }
    }

    @Override
    public void retried() {
        guard(observer::retried);
    }

    @Override
    public void tokenRefreshed(boolean succeeded) {
        guard(() -> observer.tokenRefreshed(succeeded));
    }

    @Override
    public void connected(ConnectionPool pool) {
        guard(() -> observer.connected(pool));
    }

    private static void guard(Runnable told) {
        try {
            told.run();
        } catch (RuntimeException | Error failure) {
            report(failure);
        }
    }

    /** By its kind alone: what an observer puts into a message is not known here. */
    private static void report(Throwable failure) {
        Logger log = LoggerFactory.getLogger(PaymentsClient.class);
        log.warn("The observer failed: {}", failure.getClass().getSimpleName());
    }
}
