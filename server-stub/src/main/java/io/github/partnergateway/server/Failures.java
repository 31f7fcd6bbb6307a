package io.github.partnergateway.server;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which failure gets which answer. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.partnergateway.server");

    private Failures() {}

    static Answer answerTo(Throwable failure, Operation operation) {
        if (failure instanceof RequestRejectedException rejected) {
            return rejected.answer();
        }
        PaymentRefusedException refused = refusal(failure);
        if (refused != null) {
            return operation.isForApiUsers()
                    ? Answer.tokenRefused(refused.code())
                    : Answer.refused(operation.statusOf(refused.code()), refused.code(), refused.getMessage());
        }
        LOG.error("{} failed and was answered with 500", operation, new TraceWithoutMessages(failure));
        return internalFailure(operation.isForApiUsers());
    }

    /** An executor or a proxy may have wrapped it; it is the implementation's word all the same. */
    private static @Nullable PaymentRefusedException refusal(@Nullable Throwable failure) {
        if (failure == null || failure instanceof PaymentRefusedException) {
            return (PaymentRefusedException) failure;
        }
        return refusal(failure.getCause());
    }

    static Answer answerToNull(Operation operation) {
        LOG.error("{} returned null and was answered with 500", operation);
        return internalFailure(operation.isForApiUsers());
    }

    private static Answer internalFailure(boolean isOfTokens) {
        return isOfTokens ? Answer.INTERNAL_FAILURE_OF_TOKENS : Answer.INTERNAL_FAILURE;
    }

    /**
     * For a bare status that something else than the implementation wanted to send. To a caller 500 means that nobody knows
     * what came of the payment, so whatever blames the request is the contract's 400 instead.
     */
    static Answer answerToStatus(int status, @Nullable ContractPath path) {
        boolean isOfTokens = path != null && path.isForApiUsers();
        return switch (status) {
            case 401 -> isOfTokens ? Answer.INVALID_CLIENT : Answer.ACCESS_TOKEN_DENIED;
            case 405 ->
                path == null
                        ? Answer.withMessage(405, "method: is not allowed")
                        : Answer.methodNotAllowed(path.allow());
            case 413 -> Answer.BODY_TOO_LARGE;
            case 415 -> Answer.MEDIA_TYPE_UNSUPPORTED;
            default -> {
                if (status < 500 || status == 501 || status == 505) {
                    yield Answer.REQUEST_MALFORMED;
                }
                LOG.error("The status {} is none of the contract's and was answered with 500", status);
                yield internalFailure(isOfTokens);
            }
        };
    }
}
