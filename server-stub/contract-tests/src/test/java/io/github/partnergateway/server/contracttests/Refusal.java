package io.github.partnergateway.server.contracttests;

/** The reference gateway gives up on a request. */
final class Refusal extends RuntimeException {

    private final transient Reply reply;

    Refusal(Reply reply) {
        super(null, null, false, false);
        this.reply = reply;
    }

    static Refusal invalid(String field, String rule) {
        return new Refusal(Reply.invalid(field, rule));
    }

    Reply reply() {
        return reply;
    }
}
