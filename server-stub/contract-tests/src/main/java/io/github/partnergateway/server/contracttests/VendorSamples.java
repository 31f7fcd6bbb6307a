package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The samples of the vendor's page, with their placeholders filled in. Each is one way to write the same request. */
final class VendorSamples {

    private final Session session;
    private final ContractOperation described;

    VendorSamples(Session session) {
        this.session = session;
        this.described = session.operation(Operation.CREATE_PAYMENTS);
    }

    Chapter chapter() {
        Cases cases = new Cases(session, Operation.CREATE_PAYMENTS);
        Part operation = described.part();
        Expected accepted = described.success();
        cases.add("The sample for C#, JavaScript and Python, …/payment?,", operation, accepted, query("?"));
        cases.add("The sample for Objective-C, ?entities=true,", operation, accepted, query("?entities=true"));
        cases.add(
                "A request without Content-Type",
                described.body().orElseThrow().at("description"),
                accepted,
                request -> request.without("Content-Type"));
        cases.add(
                "The sample for Java, sent as application/json; charset=utf-8,",
                described.body().orElseThrow().at("content"),
                accepted,
                request -> request.with("Content-Type", "application/json; charset=utf-8"));
        cases.add(
                "A request with the names of its headers in lower case",
                operation.at("parameters"),
                accepted,
                VendorSamples::inLowerCase);
        return cases.chapter("The samples of the vendor's page");
    }

    private static UnaryOperator<Request> query(String query) {
        return request -> request.withTarget(request.target() + query);
    }

    private static Request inLowerCase(Request request) {
        List<Header> headers = request.headers().stream()
                .map(header -> new Header(header.name().toLowerCase(Locale.ROOT), header.value()))
                .toList();
        return request.withHeaders(headers);
    }
}
