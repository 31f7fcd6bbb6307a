package io.github.partnergateway.sandbox.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One operation of the contract with the values of its examples. */
record DocumentedCall(JsonNode contract, String pathTemplate, String method, JsonNode operation) {

    String operationId() {
        return operation.path("operationId").stringValue();
    }

    String httpMethod() {
        return method.toUpperCase(Locale.ROOT);
    }

    String path() {
        String path = pathTemplate;
        for (var parameter : parameters("path").entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path;
    }

    Map<String, String> headers() {
        return parameters("header");
    }

    /** The body's first example: a golden file, word for word. */
    Optional<String> body() {
        return resolve(operation.path("requestBody"))
                .path("content")
                .path("application/json")
                .path("examples")
                .propertyNames()
                .stream()
                .findFirst()
                .map(ReferenceContract::example);
    }

    /** The names of its security schemes; all are needed together. */
    Iterable<String> credentials() {
        JsonNode own = operation.path("security");
        return (own.isMissingNode() ? contract.path("security") : own).path(0).propertyNames();
    }

    JsonNode credential(String name) {
        return contract.at("/components/securitySchemes").path(name);
    }

    /** What identifies the payment, wherever this operation carries it. */
    String reference() {
        Map<String, String> found = parameters("header");
        found.putAll(parameters("path"));
        return found.getOrDefault("X-Reference-Id", "");
    }

    private Map<String, String> parameters(String location) {
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = resolve(reference);
            if (parameter.path("in").stringValue().equals(location)) {
                found.put(
                        parameter.path("name").stringValue(),
                        parameter.path("example").stringValue());
            }
        }
        return found;
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? contract.at(reference.stringValue().substring(1)) : node;
    }
}
