package io.github.partnergateway.server;

import static java.util.Objects.requireNonNull;

import io.github.partnergateway.model.ErrorCode;

/**
 * The implementation refuses the request. It becomes the contract's answer: the body is {@code {"code", "message"}}, and the
 * status is the one that the contract gives the code, or 500 where the operation does not document that status.
 *
 * <p>Only a code of the contract can be sent. The message goes out to the caller as it is. CreateAccessToken documents no more
 * than one word, {@code {"error"}}: there it is the code in lower case.
 */
public final class PaymentRefusedException extends RuntimeException {

    private final ErrorCode.Known code;

    /**
     * Refuses the request.
     *
     * @param code why
     * @param message the same in words, for the people on the other side
     */
    public PaymentRefusedException(ErrorCode.Known code, String message) {
        super(requireNonNull(message, "message"));
        this.code = requireNonNull(code, "code");
    }

    /** Why the request is refused. */
    public ErrorCode.Known code() {
        return code;
    }
}
