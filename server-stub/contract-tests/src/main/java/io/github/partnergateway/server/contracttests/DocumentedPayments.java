package io.github.partnergateway.server.contracttests;

import tools.jackson.databind.node.ObjectNode;

/** The payments that the contract shows. */
final class DocumentedPayments {

    private final Session session;
    private final ContractOperation described;

    DocumentedPayments(Session session) {
        this.session = session;
        this.described = session.operation(Operation.CREATE_PAYMENTS);
    }

    Chapter chapter() {
        Cases cases = new Cases(session, Operation.CREATE_PAYMENTS);
        Expected accepted = described.success();
        Part body = described.body().orElseThrow();
        for (Part example : body.at("content", "application/json", "examples").parts()) {
            ObjectNode payment =
                    Requests.payment(session, (ObjectNode) example.at("value").value());
            cases.add("The example " + example.name(), example, accepted, request -> request.withBody(payment));
        }
        Part schema = described.bodySchema().orElseThrow();
        ObjectNode least = BodyVariants.least(schema, Requests.payment(session, Requests.example(session)));
        cases.add(
                "A payment of nothing but what is required",
                schema.at("required"),
                accepted,
                request -> request.withBody(least));
        return cases.chapter("The documented requests");
    }
}
