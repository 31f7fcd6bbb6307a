package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.ErrorCode.Known;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * What the end of one attempt to create a payment says about the payment. This is the whole table; the gateway reports faults
 * of configuration as 500, so the error code decides before the status does.
 */
enum Verdict {
    /** The gateway has the payment. */
    ACCEPTED,
    /** The gateway had a payment under this reference before. */
    ALREADY_EXISTS,
    /** The gateway refused the payment. */
    REJECTED,
    /** The gateway does not admit this client. */
    ACCESS,
    /** Nothing left this machine. */
    UNREACHABLE,
    /** The payment may or may not exist. Whatever no line below names ends here. */
    OUTCOME_UNKNOWN;

    static Verdict ofAnswer(int status, @Nullable ErrorCode code) {
        return switch (status) {
            case 202 -> ACCEPTED;
            case 400, 405, 411, 413, 415, 429 -> REJECTED;
            case 401, 403, 404 -> ACCESS;
            case 409 -> code == Known.RESOURCE_ALREADY_EXIST ? ALREADY_EXISTS : REJECTED;
            case 500 -> ofCode(code);
            default -> OUTCOME_UNKNOWN;
        };
    }

    private static Verdict ofCode(@Nullable ErrorCode code) {
        if (!(code instanceof Known known)) {
            return OUTCOME_UNKNOWN;
        }
        return switch (known) {
            case INTERNAL_PROCESSING_ERROR, SERVICE_UNAVAILABLE -> OUTCOME_UNKNOWN;
            case NOT_ALLOWED, NOT_ALLOWED_TARGET_ENVIRONMENT, INVALID_CALLBACK_URL_HOST -> ACCESS;
            default -> REJECTED;
        };
    }

    /** A failed exchange without answer. Only what certainly came before the first byte is harmless. */
    static Verdict ofFailure(Exception failure) {
        return failure instanceof ConnectException
                        || failure instanceof UnknownHostException
                        || failure instanceof NoRouteToHostException
                ? UNREACHABLE
                : OUTCOME_UNKNOWN;
    }

    /** Failing to get a token, which never makes a payment. The token endpoint answers 500 to wrong credentials. */
    static Verdict ofTokenFailure(Throwable failure) {
        if (failure instanceof AnswerException answer) {
            return answer.namesError() || answer.status() < 500 && answer.status() != 429 ? ACCESS : UNREACHABLE;
        }
        return failure instanceof java.io.IOException ? UNREACHABLE : ACCESS;
    }
}
