package io.github.partnergateway.client;

import io.github.partnergateway.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt to create a payment ended.
 *
 * @param sent whether a payment request went out
 * @param refused the credentials that the gateway answered 401 to
 */
record Attempt(
        Verdict verdict,
        boolean sent,
        @Nullable Integer status,
        @Nullable ErrorCode code,
        @Nullable Throwable cause,
        @Nullable String refused) {

    static Attempt accepted() {
        return new Attempt(Verdict.ACCEPTED, true, 202, null, null, null);
    }

    static Attempt answered(AnswerException answer) {
        return new Attempt(
                Verdict.ofAnswer(answer.status(), answer.code()),
                true,
                answer.status(),
                answer.code(),
                null,
                answer.status() == 401 ? answer.credentials() : null);
    }

    static Attempt failed(Exception failure) {
        Verdict verdict = Verdict.ofFailure(failure);
        return new Attempt(verdict, verdict != Verdict.UNREACHABLE, null, null, failure, null);
    }

    static Attempt withoutToken(Throwable reason) {
        Verdict verdict = Verdict.ofTokenFailure(reason);
        return reason instanceof AnswerException answer
                ? new Attempt(verdict, false, answer.status(), answer.code(), null, null)
                : new Attempt(verdict, false, null, null, reason, null);
    }
}
