package io.github.partnergateway.server.contracttests;

/** A body where the contract has none but says what a wrong one is answered with. */
final class UnaskedBodyCases {

    private final Session session;
    private final Operation operation;
    private final ContractOperation described;

    UnaskedBodyCases(Session session, Operation operation) {
        this.session = session;
        this.operation = operation;
        this.described = session.operation(operation);
    }

    Chapter chapter() {
        Cases cases = new Cases(session, operation);
        described
                .answer(415)
                .ifPresent(answer -> cases.add(
                        "A form that nobody asked for",
                        answer.part().at("description"),
                        Expected.status(answer.status()),
                        request -> request.with("Content-Type", "application/x-www-form-urlencoded")
                                .withBody("grant_type=client_credentials")));
        described.answer(413).ifPresent(answer -> addSize(cases, answer));
        return cases.chapter("A body that nobody asked for");
    }

    private void addSize(Cases cases, DocumentedAnswer answer) {
        Part rule = answer.part().at("description");
        int tooMany = BodyLimit.of(rule) + 1;
        cases.add(
                "A body of %,d bytes that nobody asked for".formatted(tooMany),
                rule,
                Expected.status(answer.status()),
                request -> BodyLimit.padded(request.with("Content-Type", "application/json"), tooMany));
    }
}
