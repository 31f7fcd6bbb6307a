package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode.Known;
import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;
import java.util.Map;

/** One read of a payment's status. */
record StatusCall(
        Gateway gateway,
        TokenSource tokens,
        PaymentReference reference,
        String targetEnvironment,
        Deadline deadline,
        Map<String, String> headers) {

    PaymentResult run() {
        try {
            return readWithFreshToken();
        } catch (AnswerException answer) {
            throw conclude(answer);
        } catch (TokenException noToken) {
            throw conclude(noToken);
        } catch (IOException | RuntimeException failure) {
            throw new PaymentStatusUnavailableException(ending(failure));
        }
    }

    private PaymentResult readWithFreshToken() throws IOException {
        try {
            return read();
        } catch (AnswerException answer) {
            if (answer.status() != 401) {
                throw answer;
            }
            tokens.invalidate(answer.token());
            return read();
        }
    }

    private PaymentResult read() throws IOException {
        return gateway.status(reference, targetEnvironment, deadline, headers);
    }

    private PaymentException conclude(AnswerException answer) {
        if (answer.status() == 404 && answer.code() == Known.RESOURCE_NOT_FOUND) {
            return new PaymentNotFoundException(ending(answer));
        }
        return switch (Verdict.ofAnswer(answer.status(), answer.code())) {
            case NOT_ADMITTED, TOKEN_REFUSED -> new PaymentAccessException(ending(answer));
            default -> new PaymentStatusUnavailableException(ending(answer));
        };
    }

    private PaymentException conclude(TokenException noToken) {
        Throwable reason = noToken.getCause();
        Ending ending = reason instanceof AnswerException answer ? ending(answer) : ending(reason);
        return Verdict.ofTokenFailure(reason) == Verdict.NOT_ADMITTED
                ? new PaymentAccessException(ending)
                : new PaymentStatusUnavailableException(ending);
    }

    private Ending ending(AnswerException answer) {
        return new Ending(reference, Ending.READ, answer.status(), answer.code(), null);
    }

    private Ending ending(Throwable failure) {
        return new Ending(reference, Ending.READ, null, null, failure);
    }
}
