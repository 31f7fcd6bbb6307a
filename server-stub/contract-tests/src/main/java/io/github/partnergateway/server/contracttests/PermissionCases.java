package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.UUID;

/** Valid requests for something that the API user may not have. */
final class PermissionCases {

    /** By ISO 4217 for tests, so that no wallet holds it. */
    private static final String CURRENCY_FOR_TESTS = "XTS";

    private static final String FOREIGN_URL = "https://callbacks.elsewhere.example/payments";

    private final Session session;
    private final Operation operation = Operation.CREATE_PAYMENTS;
    private final ContractOperation described;

    PermissionCases(Session session) {
        this.session = session;
        this.described = session.operation(operation);
    }

    Chapter chapter() {
        Cases cases = new Cases(session, operation);
        Expected environment = described.like("create-payments-500-not-allowed-target-environment");
        cases.add(
                "An environment that the API user may not use",
                session.contract().part("/components/parameters/TargetEnvironment"),
                environment,
                request -> request.with(Requests.ENVIRONMENT, "env" + UUID.randomUUID()));
        Part currency = session.contract().part("/components/schemas/Money/properties/currency");
        cases.add("A currency for tests is taken, or refused as INVALID_CURRENCY", currency, () -> currency(currency));
        if (session.gateway().callbackHost().isPresent()) {
            Part url = session.contract().part("/components/parameters/CallbackUrl/description");
            Expected host = described.like("create-payments-500-invalid-callback-url-host");
            cases.add(
                    "A callback to a host that is not registered",
                    url,
                    host,
                    request -> request.with(Requests.CALLBACK_URL, FOREIGN_URL));
            cases.add("A callback to a host that is not registered creates no payment", url, () -> notCreated(url));
        }
        return cases.chapter("What the API user may do");
    }

    private void currency(Part rule) {
        Request request = session.request(operation);
        Exchange exchange = session.send(
                operation,
                request.withBody(Json.with(
                        Requests.example(session), List.of("money", "currency"), Json.of(CURRENCY_FOR_TESTS))));
        if (exchange.answer().status() != described.success().status()) {
            session.expect(rule.rule(), described.like("create-payments-500-invalid-currency"), exchange);
        }
    }

    private void notCreated(Part rule) {
        Request request = session.request(operation);
        Exchange refused = session.send(operation, request.with(Requests.CALLBACK_URL, FOREIGN_URL));
        if (refused.answer().status() != described.success().status()) {
            session.expect(rule.rule(), described.success(), session.send(operation, request));
        }
    }
}
