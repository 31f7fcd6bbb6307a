package io.github.partnergateway.server.contracttests;

/** Which defect is on. */
final class Switch {

    private volatile Defect on = Defect.NONE;

    void turn(Defect defect) {
        on = defect;
    }

    boolean has(Defect defect) {
        return on == defect;
    }

    /** The defects that concern how answers look. */
    Reply changed(Reply reply) {
        return switch (on) {
            case ACCEPTS_WITH_A_BODY -> to(202, reply, reply.withBody("{'status':'PENDING'}"));
            case ACCEPTS_WITH_A_LOCATION -> to(202, reply, reply.withHeader("Location", "/"));
            case REFUSES_WITH_A_HEADER -> to(400, reply, reply.withHeader("X-Trace", "1"));
            case REFUSES_WITH_A_TIMESTAMP -> to(400, reply, reply.withField("'timestamp':1"));
            case REFUSES_WITH_A_CODE -> to(400, reply, reply.withField("'code':'NOT_ALLOWED'"));
            case REFUSES_AS_A_PROBLEM -> to(400, reply, reply.withType("application/problem+json"));
            case REFUSES_IN_LATIN_1 -> to(400, reply, reply.withType("application/json;charset=ISO-8859-1"));
            case REFUSES_IN_WORDS -> to(413, reply, reply.withBody("too large"));
            case REPEATS_ANOTHER_STATUS ->
                to(401, reply, reply.withBody(reply.body().replace("401", "403")));
            case INVENTS_A_WORD -> to(409, reply, reply.withBody("{'code':'DUPLICATE','message':'Again.'}"));
            default -> reply;
        };
    }

    private static Reply to(int status, Reply reply, Reply changed) {
        return reply.status() == status ? changed : reply;
    }
}
