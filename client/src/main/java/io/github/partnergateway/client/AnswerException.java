package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.GatewayError;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The gateway answered with something else than the success of the operation. Its message has the status alone. */
final class AnswerException extends RuntimeException {

    /** Words of the token endpoint that blame the gateway: the contract's codes in lower case, and those of OAuth. */
    private static final Set<String> OUTAGES =
            Set.of("internal_processing_error", "service_unavailable", "server_error", "temporarily_unavailable");

    /** What the token endpoint says is a word; a server in front of it may write a sentence in its place. */
    private static final Pattern WORD = Pattern.compile("[a-z]+(_[a-z]+)*");

    private final int status;
    private final transient GatewayError error;
    private final @Nullable String retryAfter;
    private final String authorization;

    AnswerException(int status, GatewayError error, @Nullable String retryAfter, String authorization) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.error = error;
        this.retryAfter = retryAfter;
        this.authorization = authorization;
    }

    int status() {
        return status;
    }

    @Nullable
    ErrorCode code() {
        return error.code();
    }

    /** Whether it says so in a word, whatever its status: the token endpoint's own, or a code that tells of access. */
    boolean refusesAccess() {
        return error.error() == null
                ? Verdict.ofAnswer(status, error.code()) == Verdict.NOT_ADMITTED
                : WORD.matcher(error.error()).matches() && !OUTAGES.contains(error.error());
    }

    /** The header {@code Retry-After}. */
    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    /** The access token that the request carried. */
    String token() {
        return authorization.substring(Gateway.BEARER.length());
    }
}
