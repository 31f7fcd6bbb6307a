package io.github.partnergateway.server;

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
        if (failure instanceof PaymentRefusedException refused) {
            return Answer.refused(operation.statusOf(refused.code()), refused.code(), refused.getMessage());
        }
        LOG.error("{} failed and was answered with 500", operation, new TraceWithoutMessages(failure));
        return Answer.INTERNAL_FAILURE;
    }

    static Answer answerToNull(Operation operation) {
        LOG.error("{} returned null and was answered with 500", operation);
        return Answer.INTERNAL_FAILURE;
    }

    /** For a bare status that something else than the implementation wanted to send. */
    static Answer answerToStatus(int status) {
        return switch (status) {
            case 401 -> Answer.ACCESS_TOKEN_DENIED;
            case 400 -> Answer.invalid("request: is malformed");
            case 405 -> Answer.withMessage(405, "method: is not allowed");
            case 413 -> Answer.BODY_TOO_LARGE;
            case 415 -> Answer.MEDIA_TYPE_UNSUPPORTED;
            default -> {
                LOG.error("The status {} is none of the contract's and was answered with 500", status);
                yield Answer.INTERNAL_FAILURE;
            }
        };
    }
}
