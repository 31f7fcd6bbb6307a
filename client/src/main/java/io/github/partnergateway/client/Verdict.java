package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.ErrorCode.Known;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the end of one attempt to create a payment says about the payment: the verdict table. The gateway reports faults of
 * configuration as 500, so the error code decides before the status does.
 *
 * <p>Once an attempt was ambiguous, a payment may exist whatever later attempts bring, and {@link PaymentCall} lets only
 * {@link #ACCEPTED} and {@link #ALREADY_EXISTS} end that doubt.
 */
enum Verdict {
    //                  tried again          ambiguous     when it is the last
    ACCEPTED(Again.NO, false, PaymentOutcomeUnknownException::new),
    ALREADY_EXISTS(Again.NO, false, PaymentAlreadyExistsException::new),
    REJECTED(Again.NO, false, PaymentRejectedException::new),
    THROTTLED(Again.LATER, false, PaymentRejectedException::new),
    NOT_ADMITTED(Again.NO, false, PaymentAccessException::new),
    TOKEN_REFUSED(Again.WITH_ANOTHER_TOKEN, false, PaymentAccessException::new),
    UNREACHABLE(Again.LATER, false, GatewayUnreachableException::new),
    UNDECIDED(Again.LATER, true, PaymentOutcomeUnknownException::new),
    /** What no line of the table names. */
    UNFORESEEN(Again.NO, true, PaymentOutcomeUnknownException::new);

    /** Whether there is another attempt. */
    enum Again {
        NO,
        LATER,
        WITH_ANOTHER_TOKEN
    }

    private final Again again;
    private final boolean ambiguous;
    private final Function<Ending, PaymentException> exception;

    Verdict(Again again, boolean ambiguous, Function<Ending, PaymentException> exception) {
        this.again = again;
        this.ambiguous = ambiguous;
        this.exception = exception;
    }

    Again again() {
        return again;
    }

    /** Whether a payment may exist after this. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    PaymentException exception(Ending ending) {
        return exception.apply(ending);
    }

    static Verdict ofAnswer(int status, @Nullable ErrorCode code) {
        return switch (status) {
            case 202 -> ACCEPTED;
            case 400, 405, 411, 413, 415 -> REJECTED;
            case 401 -> TOKEN_REFUSED;
            case 403, 404 -> NOT_ADMITTED;
            case 409 -> ofConflict(code);
            case 429 -> THROTTLED;
            case 500 -> code == null ? UNDECIDED : ofCode(code);
            case 502, 503, 504 -> UNDECIDED;
            default -> UNFORESEEN;
        };
    }

    /** Unless its code says otherwise, a conflict may be that there is such a payment. */
    private static Verdict ofConflict(@Nullable ErrorCode code) {
        if (!(code instanceof Known known)) {
            return UNFORESEEN;
        }
        return switch (known) {
            case RESOURCE_ALREADY_EXIST -> ALREADY_EXISTS;
            case INTERNAL_PROCESSING_ERROR, SERVICE_UNAVAILABLE -> UNFORESEEN;
            default -> REJECTED;
        };
    }

    private static Verdict ofCode(ErrorCode code) {
        if (!(code instanceof Known known)) {
            return UNFORESEEN;
        }
        return switch (known) {
            case INTERNAL_PROCESSING_ERROR, SERVICE_UNAVAILABLE -> UNDECIDED;
            case RESOURCE_ALREADY_EXIST -> ALREADY_EXISTS;
            case NOT_ALLOWED, NOT_ALLOWED_TARGET_ENVIRONMENT, INVALID_CALLBACK_URL_HOST -> NOT_ADMITTED;
            default -> REJECTED;
        };
    }

    /** An exchange without readable answer. Only what certainly came before the first byte is harmless. */
    static Verdict ofFailure(IOException failure) {
        return failure instanceof ConnectException
                        || failure instanceof UnknownHostException
                        || failure instanceof NoRouteToHostException
                ? UNREACHABLE
                : UNDECIDED;
    }

    /** Failing to get a token, which never makes a payment. The token endpoint answers 500 to wrong credentials. */
    static Verdict ofTokenFailure(Throwable failure) {
        if (failure instanceof AnswerException answer) {
            boolean outage = answer.status() >= 500 || answer.status() == 429 || answer.status() == 408;
            return outage && !answer.refusesAccess() ? UNREACHABLE : NOT_ADMITTED;
        }
        return failure instanceof IOException ? UNREACHABLE : NOT_ADMITTED;
    }
}
