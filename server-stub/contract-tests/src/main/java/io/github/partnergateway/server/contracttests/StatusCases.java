package io.github.partnergateway.server.contracttests;

import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** How a payment stands, from its creation to its end. */
final class StatusCases {

    private static final Operation OPERATION = Operation.GET_PAYMENT_STATUS;

    private final Session session;
    private final ContractOperation described;

    StatusCases(Session session) {
        this.session = session;
        this.described = session.operation(OPERATION);
    }

    Chapter chapter() {
        Cases cases = new Cases(session, OPERATION);
        Expected unknown = described.like("get-payment-status-404");
        cases.add(
                "A reference that was never used",
                described.answer(404).orElseThrow().part(),
                unknown,
                request -> request);
        Part environment = session.contract().part("/components/parameters/TargetEnvironment");
        Expected failure = Expected.withCode(500, "NOT_ALLOWED_TARGET_ENVIRONMENT");
        cases.add(
                "An environment that the API user may not use",
                described.answer(500).orElseThrow().part().at("description"),
                failure,
                request -> request.with(environment.at("name").text(), "env" + UUID.randomUUID()));
        if (session.gateway().implementsOperation(Operation.CREATE_PAYMENTS)) {
            JsonNode example = Requests.payment(session, Requests.example(session));
            addLife(cases, "A payment", example);
            for (String amount : session.gateway().amounts()) {
                addLife(cases, "A payment of " + amount, Requests.payment(session, amount));
            }
        }
        return cases.chapter("How a payment stands");
    }

    private void addLife(Cases cases, String payment, JsonNode body) {
        Part found = described.answer(200).orElseThrow().part();
        Part result = session.contract().part("/components/schemas/PaymentResult/properties");
        Part states = session.contract().part("/components/schemas/PaymentState/x-enum-descriptions");
        Part reference = session.contract().part("/components/parameters/ReferenceIdInPath/description");
        LifeCycle life = new LifeCycle(session, body);
        cases.add(payment + " is found", found, () -> life.isFound(found));
        cases.add(
                payment + " is found in upper case",
                reference,
                () -> life.isFoundAs(reference, text -> text.toUpperCase(Locale.ROOT)));
        cases.add(
                payment + " has its own reference",
                result.at("referenceId"),
                () -> life.isItself(result.at("referenceId")));
        cases.add(payment + " ends and never goes back", states, () -> life.goesOn(states));
        cases.add(payment + " says why if it failed", states, () -> life.saysWhy(states));
    }
}
