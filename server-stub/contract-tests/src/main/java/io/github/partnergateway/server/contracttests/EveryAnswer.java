package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** How answers look. Judged at the end, over all that came: each kind of fault is one case, however often it was found. */
final class EveryAnswer {

    /** What HTTP itself needs, and what any server adds. */
    private static final Set<String> OF_HTTP =
            Set.of("connection", "content-length", "content-type", "date", "keep-alive", "server", "transfer-encoding");

    private final Session session;
    private final Operation operation;

    EveryAnswer(Session session, Operation operation) {
        this.session = session;
        this.operation = operation;
    }

    Chapter chapter() {
        Cases cases = new Cases(session, operation);
        for (DocumentedAnswer answer : session.operation(operation).answers()) {
            add(cases, answer, answer.part(), "has no header but the contract's", this::strangeHeader);
            if (answer.content().isEmpty()) {
                add(cases, answer, answer.part(), "has no body", (documented, exchange) -> body(exchange));
                continue;
            }
            Part content = answer.content().orElseThrow();
            add(cases, answer, content, "has the contract's media type", EveryAnswer::strangeMediaType);
            Part schema = answer.schema().orElseThrow();
            add(cases, answer, schema, "fits its schema, without further fields", this::misfit);
            if (!answer.isSuccess()) {
                add(cases, answer, content, "has the fields of one of its examples", EveryAnswer::unlikeExamples);
            }
            new ErrorWords(session, operation)
                    .judgements(answer)
                    .forEach(judgement -> add(
                            cases,
                            answer,
                            judgement.rule(),
                            judgement.name(),
                            (documented, exchange) -> judgement.fault().apply(exchange)));
        }
        return cases.chapter("Every answer of all these cases");
    }

    private interface Judgement {
        Optional<String> fault(DocumentedAnswer documented, Exchange exchange);
    }

    private void add(Cases cases, DocumentedAnswer answer, Part rule, String demand, Judgement judgement) {
        cases.add("Every answer %d %s".formatted(answer.status(), demand), rule, () -> {
            List<Exchange> exchanges = session.answered(operation, answer.status());
            Assumptions.assumeFalse(exchanges.isEmpty(), "No case was answered with " + answer.status());
            Function<Exchange, Optional<String>> fault = exchange -> judgement.fault(answer, exchange);
            List<Exchange> faulty = exchanges.stream()
                    .filter(exchange -> fault.apply(exchange).isPresent())
                    .toList();
            if (!faulty.isEmpty()) {
                String found = fault.apply(faulty.get(0)).orElseThrow();
                String count = "%s (%d of %d answers)".formatted(found, faulty.size(), exchanges.size());
                throw session.broken(rule.rule(), count, faulty.get(0));
            }
        });
    }

    private Optional<String> strangeHeader(DocumentedAnswer documented, Exchange exchange) {
        return exchange.answer().headers().stream()
                .map(Header::name)
                .filter(name -> !OF_HTTP.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !documented.documentsHeader(name))
                .filter(name -> !session.gateway().toleratedHeaders().contains(name))
                .map(name -> "the header %s is not documented".formatted(name))
                .findFirst();
    }

    private static Optional<String> body(Exchange exchange) {
        int length = exchange.answer().body().length;
        return length == 0 ? Optional.empty() : Optional.of("there is a body of %,d bytes".formatted(length));
    }

    private static Optional<String> strangeMediaType(DocumentedAnswer documented, Exchange exchange) {
        MediaType type = new MediaType(exchange.answer().header("Content-Type").orElse("missing"));
        return type.misfit(documented.documentsMediaType(type));
    }

    private Optional<String> misfit(DocumentedAnswer documented, Exchange exchange) {
        Optional<JsonNode> body = exchange.answer().json();
        if (body.isEmpty()) {
            return Optional.of("the body is not JSON");
        }
        return session.contract().schemas().faultsOfAnswer(documented.schema().orElseThrow(), body.get()).stream()
                .map(fault -> "%s: %s".formatted(fault.at().isEmpty() ? "the body" : fault.field(), fault.message()))
                .findFirst();
    }

    /** Of the fields that the schema has: others are the concern of another case. */
    private static Optional<String> unlikeExamples(DocumentedAnswer documented, Exchange exchange) {
        Set<String> known =
                names(documented.schema().orElseThrow().at("properties").value());
        Set<String> found = names(exchange.answer().json().orElseGet(Json::object));
        found.retainAll(known);
        boolean isLike = documented.examples().stream()
                .anyMatch(example -> names(example).equals(found));
        return isLike || found.isEmpty() ? Optional.empty() : Optional.of("the fields are " + found);
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }
}
