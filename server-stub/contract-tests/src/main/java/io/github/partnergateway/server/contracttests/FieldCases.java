package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraints on the fields of a body: the values at their edges are taken, the ones beyond are refused. */
final class FieldCases {

    private final Session session;
    private final Operation operation;
    private final ContractOperation described;

    FieldCases(Session session, Operation operation) {
        this.session = session;
        this.operation = operation;
        this.described = session.operation(operation);
    }

    Chapter chapter() {
        return new Chapter(
                "The fields of the body",
                described.bodySchema().stream().flatMap(this::cases).toList());
    }

    private Stream<Case> cases(Part schema) {
        BodyVariants variants = new BodyVariants(Requests.payment(session, Requests.example(session)));
        return variants.of(schema).stream().flatMap(variant -> of(schema, variant).stream());
    }

    private Optional<Case> of(Part schema, BodyVariants.Variant variant) {
        Candidate candidate = variant.candidate();
        List<Schemas.Fault> faults = session.contract().schemas().faults(schema, variant.body());
        if (candidate.isBroken()) {
            return refusal(variant.field(), candidate.rule(), variant);
        }
        if (!faults.isEmpty()) {
            Schemas.Fault fault = faults.get(0);
            return refusal(fault.field(), session.contract().part(fault.keyword()), variant);
        }
        return variant.isJudged() ? Optional.of(acceptance(variant)) : Optional.empty();
    }

    private Optional<Case> refusal(String field, Part rule, BodyVariants.Variant variant) {
        return described.brokenRule().map(expected -> {
            String name = "%s %s: %s is answered with %d"
                    .formatted(field, Sentences.of(rule), variant.candidate().shown(), expected.status());
            return new Case(name, rule.rule(), () -> {
                Request request = session.request(operation).withBody(variant.body());
                session.expect(rule.rule(), expected, session.send(operation, request, field));
            });
        });
    }

    private Case acceptance(BodyVariants.Variant variant) {
        Rule rule = variant.candidate().rule().rule();
        Expected expected = described.success();
        String name = "%s %s: %s is answered with %d"
                .formatted(
                        variant.field(),
                        Sentences.of(variant.candidate().rule()),
                        variant.candidate().shown(),
                        expected.status());
        return new Case(
                name,
                rule,
                () -> session.expect(
                        rule,
                        expected,
                        session.send(operation, session.request(operation).withBody(variant.body()))));
    }
}
