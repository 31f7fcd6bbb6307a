package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One reference, one payment. */
final class DuplicateCases {

    private static final Operation OPERATION = Operation.CREATE_PAYMENTS;

    private final Session session;
    private final ContractOperation described;
    private final Expected exists;
    private final Part reference;

    DuplicateCases(Session session) {
        this.session = session;
        this.described = session.operation(OPERATION);
        this.exists = described.like("create-payments-409");
        this.reference = session.contract().part("/components/parameters/ReferenceId/description");
    }

    Chapter chapter() {
        Cases cases = new Cases(session, OPERATION);
        Part once = described.part().at("description");
        cases.add("The same request again" + answer(), once, () -> again(once, request -> request));
        cases.add("The same reference with another body" + answer(), once, () -> again(once, this::otherBody));
        cases.add("The same reference after other payments" + answer(), once, () -> afterOthers(once));
        cases.add("The same reference in upper case" + answer(), reference, () -> again(reference, this::upperCase));
        cases.add("The same reference in lower case" + answer(), reference, this::lowerCaseAfterUpperCase);
        cases.add(
                "%d requests with one reference at the same time create one payment".formatted(Race.RUNNERS),
                once,
                () -> Race.run(session, once.rule(), exists));
        Part invalid = described.answer(400).orElseThrow().part().at("description");
        cases.add("A refused request creates no payment: the same reference is free", invalid, () -> free(invalid));
        return cases.chapter("One reference, one payment");
    }

    private String answer() {
        return " is answered with " + exists.status();
    }

    private void again(Part rule, UnaryOperator<Request> change) {
        again(rule, session.request(OPERATION), change);
    }

    private void again(Part rule, Request request, UnaryOperator<Request> change) {
        Exchange first = session.send(OPERATION, request);
        session.expect(rule.rule(), described.success(), first);
        session.expect(rule.rule(), exists, session.send(OPERATION, change.apply(request)));
    }

    /** Of the first payment of this run, after which all the others came, and one more. */
    private void afterOthers(Part rule) {
        Request first = session.answered(OPERATION, described.success().status()).stream()
                .map(Exchange::request)
                .filter(request -> request.header(Requests.REFERENCE).isPresent())
                .findFirst()
                .orElseGet(() -> accepted(rule));
        accepted(rule);
        session.expect(rule.rule(), exists, session.send(OPERATION, first));
    }

    private Request accepted(Part rule) {
        Request request = session.request(OPERATION);
        session.expect(rule.rule(), described.success(), session.send(OPERATION, request));
        return request;
    }

    private void lowerCaseAfterUpperCase() {
        Request request = session.request(OPERATION);
        again(reference, upperCase(request), same -> request);
    }

    private void free(Part rule) {
        Request request = session.request(OPERATION);
        Exchange refused = session.send(OPERATION, request.withBody(Json.object()));
        if (refused.answer().status() != described.success().status()) {
            session.expect(rule.rule(), described.success(), session.send(OPERATION, request));
        }
    }

    private Request otherBody(Request request) {
        return request.withBody(Json.with(
                Requests.payment(session, Requests.example(session)), List.of("money", "amount"), Json.of("999.5")));
    }

    private Request upperCase(Request request) {
        String lowerCase = request.header(Requests.REFERENCE).orElseThrow();
        return request.with(Requests.REFERENCE, lowerCase.toUpperCase(Locale.ROOT));
    }
}
