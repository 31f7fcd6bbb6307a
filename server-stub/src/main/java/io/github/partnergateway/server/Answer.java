package io.github.partnergateway.server;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.GatewayError;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer of the contract that is not the implementation's own: every one that there is stands here.
 *
 * @param code the code of the contract that it tells, in whatever shape
 */
record Answer(
        Outcome outcome,
        int status,
        GatewayError body,
        ErrorCode.@Nullable Known code,
        @Nullable String allow) {

    /** The attribute of a request that says what it was answered with. */
    static final String SENT = Answer.class.getName();

    static final Answer SUBSCRIPTION_KEY_DENIED = atFrontDoor(
            Outcome.DENIED,
            401,
            "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.");
    static final Answer ACCESS_TOKEN_DENIED =
            atFrontDoor(Outcome.DENIED, 401, "Access denied due to a missing, unknown or expired access token.");
    static final Answer PATH_UNKNOWN = atFrontDoor(Outcome.REJECTED, 404, "Resource not found");

    static final Answer INVALID_CLIENT = toTokenRequest(Outcome.DENIED, 401, null, "invalid_client");
    static final Answer LOGIN_FAILED = toTokenRequest(Outcome.DENIED, 500, null, "login_failed");

    static final Answer REQUEST_MALFORMED = withMessage(400, "request: is malformed");
    static final Answer BODY_TOO_LARGE = withMessage(413, "body: must not be larger than 65536 bytes");
    static final Answer MEDIA_TYPE_UNSUPPORTED = withMessage(415, "Content-Type: must be application/json");
    static final Answer CODING_UNSUPPORTED = withMessage(415, "Content-Encoding: must be identity or absent");

    static final Answer INTERNAL_FAILURE = coded(
            Outcome.FAILED,
            500,
            ErrorCode.Known.INTERNAL_PROCESSING_ERROR,
            "An internal error occurred while processing.");
    static final Answer INTERNAL_FAILURE_OF_TOKENS =
            ofTokens(Outcome.FAILED, ErrorCode.Known.INTERNAL_PROCESSING_ERROR);

    static Answer invalid(String message) {
        return withMessage(400, message);
    }

    static Answer methodNotAllowed(String allow) {
        Answer answer = withMessage(405, "method: must be " + allow.replace(", ", " or "));
        return new Answer(answer.outcome, answer.status, answer.body, null, allow);
    }

    static Answer refused(int status, ErrorCode.Known code, String message) {
        return coded(Outcome.REFUSED, status, code, message);
    }

    /** The token endpoint's only documented shape for a failure is one word, so the code becomes that word. */
    static Answer tokenRefused(ErrorCode.Known code) {
        return ofTokens(Outcome.REFUSED, code);
    }

    static Answer withMessage(int status, String message) {
        return new Answer(
                Outcome.REJECTED,
                status,
                GatewayError.builder().message(message).build(),
                null,
                null);
    }

    private static Answer coded(Outcome outcome, int status, ErrorCode.Known code, String message) {
        return new Answer(
                outcome,
                status,
                GatewayError.builder().code(code).message(message).build(),
                code,
                null);
    }

    private static Answer atFrontDoor(Outcome outcome, int status, String message) {
        return new Answer(
                outcome,
                status,
                GatewayError.builder().statusCode(status).message(message).build(),
                null,
                null);
    }

    private static Answer ofTokens(Outcome outcome, ErrorCode.Known code) {
        return toTokenRequest(outcome, 500, code, code.name().toLowerCase(Locale.ROOT));
    }

    private static Answer toTokenRequest(Outcome outcome, int status, ErrorCode.@Nullable Known code, String error) {
        return new Answer(outcome, status, GatewayError.builder().error(error).build(), code, null);
    }

    /** Sends it in place of whatever was about to be sent; an answer that has left already cannot be replaced. */
    void send(ServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        request.setAttribute(SENT, this);
        response.resetBuffer();
        response.setStatus(status);
        if (allow != null) {
            response.setHeader(HttpHeaders.ALLOW, allow);
        }
        ContractJson.write(body, response);
    }
}
