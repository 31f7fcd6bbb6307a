package io.github.partnergateway.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

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

    /** For a bare status that something else than the implementation wanted to send. */
    static Answer answerToStatus(int status) {
        return switch (status) {
            case 401 -> Answer.ACCESS_TOKEN_DENIED;
            case 400, 405, 413, 415 ->
                Answer.withMessage(
                        status, "request: " + HttpStatus.valueOf(status).getReasonPhrase());
            default -> {
                LOG.error("The status {} is none of the contract's and was answered with 500", status);
                yield Answer.INTERNAL_FAILURE;
            }
        };
    }
}
