package io.github.partnergateway.server.contracttests;

import tools.jackson.databind.JsonNode;

/** What the gateway sends when the outcome of a payment is known. */
final class CallbackCases {

    private final Session session;
    private final CallbackRules rules;

    CallbackCases(Session session) {
        this.session = session;
        this.rules = new CallbackRules(session.contract());
    }

    Chapter chapter() {
        Cases cases = new Cases(session, Operation.CREATE_PAYMENTS);
        CallbackListener listener = session.callbacks();
        if (listener != null) {
            JsonNode example = Requests.payment(session, Requests.example(session));
            add(cases, "A payment", new CalledBack(session, listener, example));
            for (String amount : session.gateway().amounts()) {
                JsonNode payment = Requests.payment(session, amount);
                add(cases, "A payment of " + amount, new CalledBack(session, listener, payment));
            }
            addDuplicate(cases, new CalledBack(session, listener, example));
        }
        return cases.chapter("Callbacks");
    }

    private void add(Cases cases, String payment, CalledBack called) {
        Part description = rules.description();
        cases.add(payment + " is called back", description, () -> called.arrives(description));
        cases.add(payment + " is called back once", description, () -> called.once(description));
        for (CallbackRules.CallbackRule rule : rules.of(called)) {
            cases.add(
                    payment + " is called back " + rule.demand(),
                    rule.part(),
                    () -> called.has(rule.part(), rule.misfit()));
        }
    }

    private void addDuplicate(Cases cases, CalledBack called) {
        Part conflict = session.operation(Operation.CREATE_PAYMENTS)
                .answer(409)
                .orElseThrow()
                .part()
                .at("description");
        cases.add("A refused duplicate is not called back", conflict, () -> called.duplicateStaysQuiet(conflict));
    }
}
