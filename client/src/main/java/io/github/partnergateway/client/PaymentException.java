package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

    // Kept as plain values, so that an exception which is stored or sent elsewhere still tells everything.
    private final String reference;
    private final @Nullable Integer status;
    private final @Nullable String code;
    private final int attempts;
    private final String verdict;

    /** The verdict in one word of a bounded set, and what it means for whoever pays. */
    PaymentException(Ending ending, String verdict, String meaning) {
        super("Payment %s: %s [%s%s]"
                .formatted(
                        ending.reference(),
                        meaning,
                        ending.answer(),
                        ending.attempts() < 0 ? "" : "; payment requests sent: " + ending.attempts()));
        this.reference = ending.reference().toString();
        this.status = ending.status();
        this.code = ending.code() == null ? null : ending.code().word();
        this.attempts = Math.max(0, ending.attempts());
        this.verdict = verdict;
        if (ending.cause() != null) {
            initCause(ending.cause());
        }
    }

    /** The payment that the call was about. */
    public PaymentReference reference() {
        return PaymentReference.of(reference);
    }

    /** The HTTP status of the last answer, if there was one. */
    public OptionalInt status() {
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** The error code of the last answer, if it had one. A word that is new to this version is kept as it is. */
    public Optional<ErrorCode> code() {
        return Optional.ofNullable(code).map(ErrorCode::of);
    }

    /** How many payment requests this call put on the wire; none, if it only read. */
    public int attempts() {
        return attempts;
    }

    String verdict() {
        return verdict;
    }
}
