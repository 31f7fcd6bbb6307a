package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call that did not end as it should. The type says what that means for the money.
 *
 * <p>Neither the message nor any other part shows a body, a header, a token or a phone number.
 */
public abstract sealed class PaymentException extends RuntimeException
        permits GatewayUnreachableException,
                PaymentAccessException,
                PaymentAlreadyExistsException,
                PaymentNotFoundException,
                PaymentOutcomeUnknownException,
                PaymentRejectedException,
                PaymentStatusUnavailableException {

    private final transient Ending ending;
    private final String verdict;

    /** The verdict in one word of a bounded set, and what it means for whoever pays. */
    PaymentException(Ending ending, String verdict, String meaning) {
        super("Payment %s: %s [%s%s]"
                .formatted(
                        ending.reference(),
                        meaning,
                        ending.answer(),
                        ending.attempts() < 0 ? "" : "; payment requests sent: " + ending.attempts()));
        this.ending = ending;
        this.verdict = verdict;
        if (ending.cause() != null) {
            initCause(ending.cause());
        }
    }

    /** The payment that the call was about. */
    public PaymentReference reference() {
        return ending.reference();
    }

    /** The HTTP status of the last answer, if there was one. */
    public OptionalInt status() {
        return ending.status() == null ? OptionalInt.empty() : OptionalInt.of(ending.status());
    }

    /** The error code of the last answer, if it had one. A word that is new to this version is kept as it is. */
    public Optional<ErrorCode> code() {
        return Optional.ofNullable(ending.code());
    }

    /** How many payment requests this call put on the wire; none, if it only read. */
    public int attempts() {
        return Math.max(0, ending.attempts());
    }

    String verdict() {
        return verdict;
    }
}
