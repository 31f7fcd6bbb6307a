package io.github.partnergateway.contract;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks a contract and finds every {@link Claim} in it; a keyword that nobody thought of is one, too. */
final class Claims {

    private static final Set<String> STRUCTURE = Set.of("openapi", "info", "servers", "tags", "paths", "components");
    private static final Set<String> OF_A_SERVER = Set.of("url", "description");
    private static final Set<String> OF_AN_OPERATION =
            Set.of("operationId", "tags", "summary", "description", "parameters", "responses");
    private static final Set<String> OF_A_SCHEME = Set.of("type", "scheme", "in", "name", "description");
    private static final Set<String> OF_A_PARAMETER =
            Set.of("name", "in", "required", "description", "schema", "example");
    private static final Set<String> OF_A_BODY = Set.of("description", "content");
    private static final Set<String> OF_A_SCHEMA = Set.of("type", "allOf", "properties", "description", "example");

    private Claims() {}

    static Stream<Claim> of(Node contract) {
        return Stream.of(
                        Claim.withRules("contract", contract, false, STRUCTURE).skip(1),
                        contract.at("servers").children().flatMap(Claims::server),
                        operations(contract.at("paths")),
                        each(contract, "callbacks", Claims::operations),
                        each(contract, "securitySchemes", Claims::scheme),
                        each(contract, "parameters", Claims::parameter),
                        each(contract, "requestBodies", body -> body("body", body)),
                        each(contract, "responses", body -> body("answer", body)),
                        each(contract, "schemas", schema -> schema(schema.name(), schema, false)))
                .flatMap(claims -> claims);
    }

    private static Stream<Claim> each(Node contract, String kind, Function<Node, Stream<Claim>> claims) {
        return contract.at("components", kind).children().flatMap(claims);
    }

    private static Stream<Claim> server(Node server) {
        return Claim.withRules("server " + server.at("url").text(), server, false, OF_A_SERVER);
    }

    private static Stream<Claim> operations(Node paths) {
        return paths.children().flatMap(path -> path.children().flatMap(operation -> operation(path, operation)));
    }

    private static Stream<Claim> operation(Node path, Node operation) {
        String name = operation.name().toUpperCase(Locale.ROOT) + " " + path.name();
        boolean within = Claim.at(name, operation, false).marksAllWithin();
        return Stream.of(
                        Claim.withRules(name, operation, false, OF_AN_OPERATION),
                        below(operation, "parameters")
                                .map(parameter ->
                                        Claim.at(name + " " + wireName(parameter.target()), parameter, within)),
                        below(operation, "responses")
                                .map(answer -> Claim.at(name + " " + answer.name(), answer, within)))
                .flatMap(claims -> claims);
    }

    private static Stream<Claim> scheme(Node scheme) {
        String name = scheme.at("type").text().equals("http")
                ? "Authorization " + scheme.at("scheme").text()
                : scheme.at("in").text() + " " + scheme.at("name").text();
        return Claim.withRules(name, scheme, false, OF_A_SCHEME);
    }

    private static Stream<Claim> parameter(Node parameter) {
        String name = wireName(parameter);
        boolean within = Claim.at(name, parameter, false).marksAllWithin();
        return Stream.concat(
                Claim.withRules(name, parameter, false, OF_A_PARAMETER),
                Claim.withRules(name, parameter.at("schema"), within, OF_A_SCHEMA)
                        .skip(1));
    }

    private static String wireName(Node parameter) {
        return "%s %s %s %s"
                .formatted(
                        parameter.at("in").text(),
                        parameter.at("name").text(),
                        parameter.at("required").value().equals(true) ? "required" : "optional",
                        type(parameter.at("schema")));
    }

    private static Stream<Claim> body(String kind, Node body) {
        StringBuilder name = new StringBuilder(kind).append(' ').append(body.name());
        below(body, "content")
                .forEach(type -> name.append(' ')
                        .append(type.name())
                        .append(' ')
                        .append(type.at("schema").name()));
        return Claim.withRules(name.toString(), body, false, OF_A_BODY);
    }

    private static Stream<Claim> schema(String place, Node schema, boolean markedAround) {
        String name = place + " " + type(schema);
        boolean within = Claim.at(name, schema, markedAround).marksAllWithin();
        return Stream.concat(
                Claim.withRules(name, schema, markedAround, OF_A_SCHEMA),
                below(schema, "properties").flatMap(field -> schema(place + "." + field.name(), field, within)));
    }

    private static Stream<Node> below(Node node, String name) {
        return node.has(name) ? node.at(name).children() : Stream.empty();
    }

    /** The type of a schema, or the name of the one that it refers to. */
    private static String type(Node schema) {
        Node named =
                schema.has("allOf") ? schema.at("allOf").children().toList().get(0) : schema;
        return named.has("$ref") ? named.target().name() : named.at("type").text();
    }
}
