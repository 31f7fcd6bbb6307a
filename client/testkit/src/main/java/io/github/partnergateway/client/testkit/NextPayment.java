package io.github.partnergateway.client.testkit;

import io.github.partnergateway.model.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a payment that has not arrived yet; {@link GatewayDouble#nextPayment} makes one. Say everything before the
 * payment is sent.
 */
public final class NextPayment {

    private volatile ErrorCode.@Nullable Known rejection;
    private volatile ErrorCode.@Nullable Known failure;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean duplicate;
    private volatile boolean dropped;
    private volatile int pendingReads;
    private volatile int callbacks = 1;

    NextPayment() {}

    /** It is accepted and succeeds at once, which is what happens anyway: for saying something of the payment after it. */
    public NextPayment isAccepted() {
        return this;
    }

    /**
     * It is rejected with this code, and the status that belongs to it. No payment exists, and the reference is free.
     *
     * <p>With INTERNAL_PROCESSING_ERROR and SERVICE_UNAVAILABLE a client cannot know that, and says that the outcome is unknown.
     *
     * @throws IllegalArgumentException for RESOURCE_ALREADY_EXIST, which is no rejection: say {@link #isADuplicate}
     */
    public void isRejectedWith(ErrorCode.Known code) {
        if (code == ErrorCode.Known.RESOURCE_ALREADY_EXIST) {
            throw new IllegalArgumentException("code: a payment that exists is not rejected, it is a duplicate");
        }
        rejection = code;
    }

    /** Its reference was used before: it is answered 409, and a payment exists. */
    public NextPayment isADuplicate() {
        duplicate = true;
        return this;
    }

    /** It arrives and takes its course at once, but the answer to it is sent only after this time. Reading its status is not delayed. */
    public NextPayment isAnsweredAfter(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay: must not be negative");
        }
        this.delay = delay;
        return this;
    }

    /** It arrives and takes its course, but the connection is closed without an answer. */
    public NextPayment losesItsConnection() {
        dropped = true;
        return this;
    }

    /** It stays pending as long as anybody asks. */
    public NextPayment staysPending() {
        return staysPendingFor(Integer.MAX_VALUE);
    }

    /**
     * It is pending when its status is read for the first so many times. It becomes final, and its callback is sent, with the
     * last of these reads.
     */
    public NextPayment staysPendingFor(int reads) {
        if (reads < 1) {
            throw new IllegalArgumentException("reads: must be positive");
        }
        pendingReads = reads;
        return this;
    }

    /** In the end it is SUCCESSFUL, which is what happens anyway. */
    public NextPayment thenSucceeds() {
        failure = null;
        return this;
    }

    /** In the end it is FAILED, for this reason. */
    public NextPayment thenFailsWith(ErrorCode.Known reason) {
        failure = reason;
        return this;
    }

    /** Its callback is sent twice, as the real gateway was seen to do. */
    public NextPayment callsBackTwice() {
        callbacks = 2;
        return this;
    }

    /** Its callback is lost. */
    public NextPayment neverCallsBack() {
        callbacks = 0;
        return this;
    }

    ErrorCode.@Nullable Known rejection() {
        return rejection;
    }

    ErrorCode.@Nullable Known failure() {
        return failure;
    }

    Duration delay() {
        return delay;
    }

    boolean duplicate() {
        return duplicate;
    }

    boolean dropped() {
        return dropped;
    }

    int pendingReads() {
        return pendingReads;
    }

    int callbacks() {
        return callbacks;
    }
}
