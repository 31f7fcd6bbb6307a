package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that nothing is wrong with, made of the contract's examples and of what the gateway's description says. */
final class Requests {

    static final String REFERENCE = "X-Reference-Id";
    static final String ENVIRONMENT = "X-Target-Environment";
    static final String CALLBACK_URL = "X-Callback-Url";

    private static final List<String> CURRENCY = List.of("money", "currency");
    private static final List<String> AMOUNT = List.of("money", "amount");

    private final Session session;
    private final Credentials credentials;

    Requests(Session session) {
        this.session = session;
        this.credentials = new Credentials(session);
    }

    static String newReference() {
        return UUID.randomUUID().toString();
    }

    Request valid(Operation operation) {
        ContractOperation described = session.operation(operation);
        Request request = Request.of(described.method(), described.path());
        for (Part scheme : described.securitySchemes()) {
            Header header = credentials.valid(scheme);
            request = request.with(header.name(), header.value());
        }
        for (Part parameter : described.parameters()) {
            request = withParameter(request, parameter);
        }
        return described.body().isPresent()
                ? request.with("Content-Type", "application/json").withBody(payment(session, example(session)))
                : request;
    }

    private Request withParameter(Request request, Part parameter) {
        String name = parameter.at("name").text();
        if (parameter.says("in", "path")) {
            return inPath(request, name, newReference());
        }
        return switch (name) {
            case REFERENCE -> request.with(name, newReference());
            case ENVIRONMENT -> request.with(name, session.gateway().targetEnvironment());
            default -> request;
        };
    }

    static Request inPath(Request request, String name, String value) {
        return request.withTarget(request.target().replace("{" + name + "}", value));
    }

    /** The contract's first example of a payment. */
    static ObjectNode example(Session session) {
        return examples(session).get(0);
    }

    static List<ObjectNode> examples(Session session) {
        return session
                .operation(Operation.CREATE_PAYMENTS)
                .body()
                .orElseThrow()
                .at("content", "application/json", "examples")
                .parts()
                .stream()
                .map(example -> (ObjectNode) example.at("value").value())
                .toList();
    }

    /** An example as the gateway takes it: in its currency. */
    static ObjectNode payment(Session session, ObjectNode example) {
        return Json.with(example, CURRENCY, Json.of(session.gateway().currency()));
    }

    static JsonNode payment(Session session, String amount) {
        return Json.with(payment(session, example(session)), AMOUNT, Json.of(amount));
    }
}
