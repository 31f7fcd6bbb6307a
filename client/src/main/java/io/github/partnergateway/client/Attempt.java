package io.github.partnergateway.client;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt to create a payment ended.
 *
 * @param sent whether a payment request may have gone out
 * @param answer the answer, if there was one other than success
 * @param failure why there was none
 */
record Attempt(
        Verdict verdict,
        boolean sent,
        @Nullable AnswerException answer,
        @Nullable Throwable failure) {

    static Attempt accepted() {
        return new Attempt(Verdict.ACCEPTED, true, null, null);
    }

    static Attempt answered(AnswerException answer) {
        return new Attempt(Verdict.ofAnswer(answer.status(), answer.code()), true, answer, null);
    }

    static Attempt failed(IOException failure) {
        Verdict verdict = Verdict.ofFailure(failure);
        return new Attempt(verdict, verdict.isAmbiguous(), null, failure);
    }

    /** A transport of the caller's own may fail in any way, and at any point of the exchange. */
    static Attempt unforeseen(Throwable failure) {
        return new Attempt(Verdict.UNFORESEEN, true, null, failure);
    }

    static Attempt withoutToken(Throwable reason) {
        Verdict verdict = Verdict.ofTokenFailure(reason);
        return reason instanceof AnswerException answer
                ? new Attempt(verdict, false, answer, null)
                : new Attempt(verdict, false, null, reason);
    }

    Ending ending(PaymentReference reference, int attempts) {
        return answer == null
                ? new Ending(reference, attempts, null, null, failure)
                : new Ending(reference, attempts, answer.status(), answer.code(), null);
    }
}
