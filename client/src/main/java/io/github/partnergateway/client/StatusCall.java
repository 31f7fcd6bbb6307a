package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode.Known;
import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;

/** One read of a payment's status. */
record StatusCall(Gateway gateway, AccessTokens tokens, PaymentReference reference) {

    PaymentResult run() {
        try {
            try {
                return gateway.status(reference);
            } catch (AnswerException answer) {
                if (answer.status() != 401) {
                    throw answer;
                }
                tokens.invalidate(answer.credentials().substring("Bearer ".length()));
                return gateway.status(reference);
            }
        } catch (AnswerException answer) {
            throw conclude(answer);
        } catch (TokenException noToken) {
            throw conclude(noToken.getCause());
        } catch (IOException failure) {
            throw new PaymentStatusUnavailableException(ending(failure));
        }
    }

    private PaymentException conclude(AnswerException answer) {
        Ending ending = new Ending(reference, 0, answer.status(), answer.code(), null);
        if (answer.status() == 404 && answer.code() == Known.RESOURCE_NOT_FOUND) {
            return new PaymentNotFoundException(ending);
        }
        return Verdict.ofAnswer(answer.status(), answer.code()) == Verdict.ACCESS
                ? new PaymentAccessException(ending)
                : new PaymentStatusUnavailableException(ending);
    }

    private PaymentException conclude(Throwable noToken) {
        Ending ending = noToken instanceof AnswerException answer
                ? new Ending(reference, 0, answer.status(), answer.code(), null)
                : ending(noToken);
        return Verdict.ofTokenFailure(noToken) == Verdict.ACCESS
                ? new PaymentAccessException(ending)
                : new PaymentStatusUnavailableException(ending);
    }

    private Ending ending(Throwable failure) {
        return new Ending(reference, 0, null, null, failure);
    }
}
