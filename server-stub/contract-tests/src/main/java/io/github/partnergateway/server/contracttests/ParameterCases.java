package io.github.partnergateway.server.contracttests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The constraints on headers and on variables of the path. */
final class ParameterCases {

    private static final String SENDABLE_IN_PATH = "[A-Za-z0-9_~-]+";
    private static final String SENDABLE_IN_HEADER = "([!-~]([ -~]*[!-~])?)?";

    private final Session session;
    private final Operation operation;
    private final ContractOperation described;
    private final Expected accepted;

    /** @param accepted what a request with valid parameters is answered with */
    ParameterCases(Session session, Operation operation, Expected accepted) {
        this.session = session;
        this.operation = operation;
        this.described = session.operation(operation);
        this.accepted = accepted;
    }

    Chapter chapter() {
        return new Chapter(
                "Headers and path",
                described.parameters().stream().flatMap(this::cases).toList());
    }

    private Stream<Case> cases(Part parameter) {
        Part schema = parameter.at("schema");
        JsonNode example = parameter.find("example").map(Part::value).orElse(Json.of("a"));
        Stream<Case> values = Texts.near(schema, example.asString())
                .filter(candidate -> isSendable(parameter, candidate.value().asString()))
                .flatMap(candidate -> of(parameter, candidate).stream());
        // Some candidates come to the same once they are what this gateway takes.
        Map<String, Case> byName = new LinkedHashMap<>();
        Stream.concat(absent(parameter).stream(), values).forEach(each -> byName.putIfAbsent(each.name(), each));
        return byName.values().stream();
    }

    private Optional<Case> absent(Part parameter) {
        if (!parameter.says("in", "header")) {
            return Optional.empty();
        }
        String name = parameter.at("name").text();
        boolean isRequired = parameter
                .find("required")
                .filter(part -> part.value().asBoolean())
                .isPresent();
        Optional<Expected> expected = isRequired ? described.brokenRule() : Optional.of(accepted);
        Rule rule = parameter.find("required").orElse(parameter).rule();
        return expected.map(answer -> new Case(
                "%s is %s: a request without it is answered with %d"
                        .formatted(name, isRequired ? "required" : "optional", answer.status()),
                rule,
                () -> {
                    Request request = session.request(operation).without(name);
                    session.expect(rule, answer, session.send(operation, request, isRequired ? name : ""));
                }));
    }

    private Optional<Case> of(Part parameter, Candidate candidate) {
        List<Schemas.Fault> faults = session.contract().schemas().faults(parameter.at("schema"), candidate.value());
        Part rule = faults.isEmpty()
                ? candidate.rule()
                : session.contract().part(faults.get(0).keyword());
        if (candidate.isBroken() || !faults.isEmpty()) {
            return described.brokenRule().map(expected -> value(parameter, rule, candidate, expected));
        }
        return AcceptableValues.like(session, parameter, candidate)
                .map(taken -> value(parameter, rule, taken, accepted));
    }

    private Case value(Part parameter, Part rule, Candidate candidate, Expected expected) {
        String name = parameter.at("name").text();
        String sentence = "%s %s: %s is answered with %d"
                .formatted(name, Sentences.of(rule), candidate.shown(), expected.status());
        return new Case(sentence, rule.rule(), () -> {
            Request request = with(
                    session.request(operation), parameter, candidate.value().asString());
            String wrong = expected == accepted ? "" : name;
            session.expect(rule.rule(), expected, session.send(operation, request, wrong));
        });
    }

    private Request with(Request request, Part parameter, String value) {
        String name = parameter.at("name").text();
        return parameter.says("in", "path")
                ? Requests.inPath(request.withTarget(described.path()), name, value)
                : request.with(name, value);
    }

    private static boolean isSendable(Part parameter, String value) {
        return value.matches(parameter.says("in", "path") ? SENDABLE_IN_PATH : SENDABLE_IN_HEADER);
    }
}
