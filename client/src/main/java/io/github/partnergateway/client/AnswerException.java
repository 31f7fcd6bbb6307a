package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.GatewayError;
import org.jspecify.annotations.Nullable;

/** The gateway answered with something else than the success of the operation. Carries no text of the answer. */
final class AnswerException extends RuntimeException {

    private final int status;
    private final transient GatewayError error;
    private final String credentials;

    AnswerException(int status, GatewayError error, String credentials) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.error = error;
        this.credentials = credentials;
    }

    int status() {
        return status;
    }

    @Nullable
    ErrorCode code() {
        return error.code();
    }

    /** Whether it is the token endpoint's own word for refused credentials. */
    boolean namesError() {
        return error.error() != null;
    }

    /** The credentials that the request carried. */
    String credentials() {
        return credentials;
    }
}
