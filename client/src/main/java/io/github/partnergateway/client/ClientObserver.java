package io.github.partnergateway.client;

import java.util.function.BiConsumer;

/**
 * Follows what a client does, for metrics and traces. It sees operations, verdicts and error codes, all of them few and known
 * words, and nothing of an exchange. Used from many threads at once. A failure of it is logged by its kind, and changes nothing
 * of a call.
 *
 * @see io.github.partnergateway.client.micrometer.MicrometerObserver
 */
public interface ClientObserver {

    /** Follows nothing. */
    ClientObserver NONE = (operation, headers) -> (verdict, code) -> {};

    /**
     * A call begins.
     *
     * @param operation the contract's operation: {@code CreatePayments} or {@code GetPaymentStatus}
     * @param headers takes headers that go along with every request of the call, such as those of a trace
     * @return what is told of the end of the call, on the same thread
     */
    Call begin(String operation, BiConsumer<String, String> headers);

    /** An attempt of CreatePayments failed, and another one follows. */
    default void retried() {}

    /** A new access token was created, or could not be. */
    default void tokenRefreshed(boolean succeeded) {}

    /** The client has a pool of connections, whose state can be read from now on. */
    default void connected(ConnectionPool pool) {}

    /** A call that is under way. */
    @FunctionalInterface
    interface Call {

        /**
         * The call ended.
         *
         * @param verdict what it came to, such as {@code accepted} or {@code outcome-unknown}
         * @param code the error code of the last answer: a word of the contract, {@code other} for any other, or {@code none}
         */
        void end(String verdict, String code);
    }
}
