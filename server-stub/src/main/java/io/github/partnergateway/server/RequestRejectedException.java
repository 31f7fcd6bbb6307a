package io.github.partnergateway.server;

/** A request breaks the contract; the answer says how. It has no stack trace, because it is the caller's fault. */
final class RequestRejectedException extends RuntimeException {

    private final Answer answer;

    RequestRejectedException(Answer answer) {
        super("The request breaks the contract", null, false, false);
        this.answer = answer;
    }

    static RequestRejectedException of(String field, String rule) {
        return new RequestRejectedException(Answer.invalid(field + ": " + rule));
    }

    Answer answer() {
        return answer;
    }
}
