package io.github.partnergateway.server.contracttests;

import java.util.Optional;

/** What access tokens are good for. */
final class TokenCases {

    private static final Operation OPERATION = Operation.CREATE_ACCESS_TOKEN;

    private final Session session;
    private final ContractOperation described;

    TokenCases(Session session) {
        this.session = session;
        this.described = session.operation(OPERATION);
    }

    Chapter chapter() {
        Cases cases = new Cases(session, OPERATION);
        cases.add("The API user and its key", described.part(), described.success(), request -> request);
        Part lifetime =
                described.answer(200).orElseThrow().schema().orElseThrow().at("properties", "expires_in");
        cases.add("A token is valid for some time", lifetime, () -> lasts(lifetime));
        user().ifPresent(operation -> {
            Part created = described.answer(200).orElseThrow().part().at("description");
            cases.add(
                    "A token is good for " + operation.operationId(), created, () -> isGoodFor(created, operation, 0));
            cases.add(
                    "A token stays valid when a newer one is created", created, () -> isGoodFor(created, operation, 1));
        });
        return cases.chapter("Access tokens");
    }

    private void lasts(Part rule) {
        Exchange exchange = session.send(OPERATION, session.request(OPERATION));
        boolean isOver = exchange.answer()
                .json()
                .filter(body -> body.path("expires_in").isInt())
                .filter(body -> body.get("expires_in").intValue() <= 0)
                .isPresent();
        if (isOver) {
            throw session.broken(rule.rule(), "the token is over when it comes", exchange);
        }
    }

    private Optional<Operation> user() {
        return Optional.of(Operation.CREATE_PAYMENTS).filter(session.gateway()::implementsOperation);
    }

    private void isGoodFor(Part rule, Operation operation, int newerOnes) {
        Request request = session.request(operation);
        String token = session.tokens().create();
        session.secrets().add(token, "ACCESS_TOKEN");
        for (int i = 0; i < newerOnes; i++) {
            session.tokens().create();
        }
        Request authorized = request.with("Authorization", "Bearer " + token);
        session.expect(rule.rule(), session.operation(operation).success(), session.send(operation, authorized));
    }
}
